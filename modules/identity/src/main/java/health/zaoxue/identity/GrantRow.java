package health.zaoxue.identity;

import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant as lists show it.
 *
 * @param version given back with its end
 * @param hospital where it holds; null for wherever the person works, and for the region
 * @param lastDay its own or that of the tour of duty, null where it has none
 * @param withTour whether it ends with a tour of duty
 * @param endedAt when it was ended at once or taken back, null where it was not
 */
public record GrantRow(
        UUID id,
        long version,
        UUID person,
        Translated name,
        Role role,
        @Nullable Translated hospital,
        @Nullable Translated department,
        LocalDate from,
        @Nullable LocalDate lastDay,
        boolean withTour,
        @Nullable Instant endedAt,
        GrantStanding standing)
        implements Serializable {
    /** Whether the role reaches every hospital by itself. */
    public boolean isOfRegion() {
        return switch (role) {
            case COMMISSION_OFFICIAL, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> true;
            case AID_STAFF,
                    LOCAL_PHYSICIAN,
                    NURSE,
                    DEPARTMENT_HEAD,
                    BIOMEDICAL_ENGINEER,
                    HOSPITAL_HEAD,
                    CREDENTIALING,
                    STATISTICS_CLERK -> false;
        };
    }

    /** Whether it may still be ended. */
    public boolean isOpen() {
        return standing != GrantStanding.PAST;
    }
}
