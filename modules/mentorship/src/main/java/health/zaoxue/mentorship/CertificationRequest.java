package health.zaoxue.mentorship;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the credentialing office decides: who may do what, from when until when.
 *
 * @param reviewOn when the office looks at it again, or null where that is its last day
 * @param limits what it does not extend to, empty where it has no limits
 */
public record CertificationRequest(
        UUID person,
        UUID technique,
        CertificationScope scope,
        LocalDate validFrom,
        @Nullable LocalDate reviewOn,
        LocalDate validUntil,
        String limits)
        implements Serializable {
    /** One without limits that is not looked at before it ends. */
    public CertificationRequest(
            UUID person, UUID technique, CertificationScope scope, LocalDate validFrom, LocalDate validUntil) {
        this(person, technique, scope, validFrom, null, validUntil, "");
    }
}
