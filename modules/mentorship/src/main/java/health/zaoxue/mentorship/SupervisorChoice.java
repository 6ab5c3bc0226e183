package health.zaoxue.mentorship;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who shall supervise a degree.
 *
 * @param person on the register, or null for somebody who is not
 * @param name of somebody who is not on the register, else empty
 * @param institution of somebody who is not on the register, else empty
 */
public record SupervisorChoice(@Nullable UUID person, String name, String institution) {
    /** Somebody on the register. */
    public static SupervisorChoice registered(UUID person) {
        return new SupervisorChoice(person, "", "");
    }
}
