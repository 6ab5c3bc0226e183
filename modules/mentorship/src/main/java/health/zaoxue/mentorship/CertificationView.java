package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hospital's formal statement that a person may do a technique alone, or train others in it.
 *
 * @param decidingMentor who signed off most of the evidence
 * @param generation 0 for aid staff; a local is one more than the deciding mentor
 * @param cases how many cases are frozen in it as evidence
 * @param endedOn day on which it was withdrawn or replaced, or null
 */
public record CertificationView(
        UUID id,
        UUID person,
        Translated personName,
        UUID technique,
        Translated techniqueName,
        CertificationScope scope,
        LocalDate grantedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable LocalDate endedOn,
        Translated decidingMentor,
        int generation,
        int cases)
        implements Serializable {
    /** Whether it lets the person act on this day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil) && (endedOn == null || day.isBefore(endedOn));
    }
}
