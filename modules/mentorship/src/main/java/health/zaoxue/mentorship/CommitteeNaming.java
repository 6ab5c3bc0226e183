package health.zaoxue.mentorship;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * Who signs for or against an application.
 *
 * @param key made with the form, so that the same form acts once
 * @param version in which the application was read
 */
public record CommitteeNaming(UUID key, UUID application, int version, Set<UUID> members) implements Serializable {
    public CommitteeNaming {
        members = Set.copyOf(members);
    }
}
