package health.zaoxue.mentorship;

import java.time.LocalDate;
import java.util.UUID;

/** Another due day of a milestone that is not done. */
public record MilestoneDate(UUID milestone, LocalDate due) {}
