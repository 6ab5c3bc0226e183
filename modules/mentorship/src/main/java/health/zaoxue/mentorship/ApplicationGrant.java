package health.zaoxue.mentorship;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The office's yes to an application that its committee signed for.
 *
 * @param key made with the form, so that the same form grants once
 * @param version in which the application was read
 * @param reviewOn when the office looks at it again, or null where that is its last day
 * @param limits what it does not extend to, empty where it has no limits
 */
public record ApplicationGrant(
        UUID key,
        UUID application,
        int version,
        LocalDate validFrom,
        @Nullable LocalDate reviewOn,
        LocalDate validUntil,
        String limits)
        implements Serializable {}
