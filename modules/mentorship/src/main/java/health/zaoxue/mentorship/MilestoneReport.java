package health.zaoxue.mentorship;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A milestone is done, says whoever works for the degree.
 *
 * @param evidence what shows it, and where it lies
 */
public record MilestoneReport(UUID milestone, LocalDate doneOn, String evidence) {}
