package health.zaoxue.capacity;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a gap's history: a state was reached, or the day on which it was reached became known to be an earlier one.
 *
 * @param reached the state whose day this entry sets
 * @param day the day on which it was reached
 * @param from state of the gap before
 * @param to state of the gap after
 * @param cause what moved it
 * @param source the case or the certification behind it, null where a person moved it
 * @param role role of the person in the case (a constant of mentorship's CaseRole), null otherwise
 * @param person who did the case, holds the certification, or acted
 * @param reason null where none was needed
 * @param recordedAt when it was written down
 */
public record GapStep(
        GapState reached,
        LocalDate day,
        GapState from,
        GapState to,
        GapCause cause,
        @Nullable UUID source,
        @Nullable String role,
        Translated person,
        @Nullable String reason,
        Instant recordedAt)
        implements Serializable {}
