package health.zaoxue.capacity.gap;

import health.zaoxue.capacity.GapCause;
import health.zaoxue.capacity.GapState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the history keeps of one change of a gap. */
record Move(
        GapState reached,
        LocalDate day,
        GapState from,
        GapState to,
        GapCause cause,
        @Nullable UUID source,
        UUID person,
        @Nullable String reason) {}
