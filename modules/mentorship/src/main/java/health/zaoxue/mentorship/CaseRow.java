package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case log.
 *
 * @param replaced whether a newer version that is signed off counts instead
 */
public record CaseRow(
        UUID id,
        UUID technique,
        Translated techniqueName,
        CaseRole role,
        LocalDate day,
        Complexity complexity,
        CaseOutcome outcome,
        EntryState state,
        @Nullable Translated mentorName,
        @Nullable Instant submittedAt,
        int daysWaiting,
        boolean replaced)
        implements Serializable {}
