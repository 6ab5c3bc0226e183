package health.zaoxue.identity.naming;

import health.zaoxue.kernel.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.UUID;

/** Finds what somebody wants to change, and makes sure that it is still what they saw. */
public final class Opened {
    private Opened() {}

    public static <T> T find(EntityManager database, Class<T> type, UUID id) {
        T found = database.find(type, id);
        if (found == null) {
            throw new NotFound(type.getSimpleName() + " " + id);
        }
        return found;
    }

    public static void requireSame(long seen, long present) {
        if (seen != present) {
            throw new OptimisticLockException("version " + present + " instead of " + seen);
        }
    }
}
