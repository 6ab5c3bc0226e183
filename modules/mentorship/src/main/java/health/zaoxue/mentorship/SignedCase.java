package health.zaoxue.mentorship;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A case that counts: signed off, and not replaced by an amendment.
 *
 * @param mentor who signed it off
 * @param openComplication whether its mentor called a complication serious and nobody has reviewed it yet
 */
public record SignedCase(
        UUID entry,
        UUID person,
        UUID technique,
        LocalDate day,
        CaseRole role,
        Complexity complexity,
        CaseOutcome outcome,
        Entrustment entrustment,
        UUID mentor,
        boolean openComplication)
        implements Serializable {
    /** In the order in which they were done; cases of one day in a fixed order. */
    public static final Comparator<SignedCase> IN_ORDER =
            Comparator.comparing(SignedCase::day).thenComparing(SignedCase::entry);
}
