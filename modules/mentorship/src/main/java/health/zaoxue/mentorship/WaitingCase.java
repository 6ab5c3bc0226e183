package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A case that waits for the caller's sign-off.
 *
 * @param counted signed-off cases of the apprentice at or above this code
 * @param required how many the step asks for
 * @param stepsUp whether this case completes the step
 */
public record WaitingCase(
        UUID id,
        UUID apprentice,
        Translated apprenticeName,
        UUID technique,
        Translated techniqueName,
        CaseRole role,
        LocalDate day,
        CaseOutcome outcome,
        Instant submittedAt,
        int daysWaiting,
        int counted,
        int required,
        boolean stepsUp)
        implements Serializable {}
