package health.zaoxue.mentorship;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the place of a certification that ends.
 *
 * @param version in which the old one was read
 * @param reviewOn when the office looks at it again, or null where that is its last day
 * @param limits what it does not extend to, empty where it has no limits
 */
public record CertificationRenewal(
        UUID certification, int version, @Nullable LocalDate reviewOn, LocalDate validUntil, String limits)
        implements Serializable {}
