package health.zaoxue.mentorship;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A milestone of somebody's own.
 *
 * @param key makes the same sent twice one milestone
 */
public record NewMilestone(UUID key, UUID degree, String name, LocalDate due) {}
