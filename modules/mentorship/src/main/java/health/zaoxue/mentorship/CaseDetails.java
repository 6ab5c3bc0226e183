package health.zaoxue.mentorship;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a physician writes down about one case; never anything about who the patient is.
 *
 * @param mentor whom the physician asks for the sign-off; may stay open in a draft
 * @param learnt one thing learnt, may be empty
 */
public record CaseDetails(
        UUID technique,
        CaseRole role,
        LocalDate day,
        Complexity complexity,
        CaseOutcome outcome,
        @Nullable UUID mentor,
        String learnt)
        implements Serializable {
    public CaseDetails {
        learnt = learnt.strip();
    }
}
