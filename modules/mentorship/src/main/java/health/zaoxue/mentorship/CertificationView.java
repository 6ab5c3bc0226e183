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
 * @param state as of the day on which it is read
 * @param reviewOn when the office looks at it again, or null where that is its last day
 * @param endedOn day on which it was revoked or replaced, or null
 * @param limits what it does not extend to, empty where it has no limits
 */
public record CertificationView(
        UUID id,
        UUID person,
        Translated personName,
        UUID technique,
        Translated techniqueName,
        CertificationScope scope,
        CertificationState state,
        LocalDate grantedOn,
        LocalDate validFrom,
        @Nullable LocalDate reviewOn,
        LocalDate validUntil,
        @Nullable LocalDate endedOn,
        String limits,
        Translated decidingMentor,
        int generation,
        int cases,
        int version)
        implements Serializable {
    /** Whether it lets the person act on this day. */
    public boolean validOn(LocalDate day) {
        return state == CertificationState.GRANTED && !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }
}
