package health.zaoxue.capacity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to plan a gap; null where nothing was chosen, which is refused.
 *
 * @param version of the gap that the planner has seen
 */
public record PlanGap(
        UUID gap,
        int version,
        @Nullable UUID owner,
        @Nullable UUID mentor,
        @Nullable LocalDate target) {}
