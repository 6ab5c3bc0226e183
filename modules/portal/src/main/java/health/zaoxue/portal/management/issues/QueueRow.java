package health.zaoxue.portal.management.issues;

import health.zaoxue.equipment.IssueRow;
import health.zaoxue.equipment.IssueState;
import health.zaoxue.equipment.Severity;
import java.io.Serializable;
import java.time.Duration;

/**
 * A line of the queue.
 *
 * @param reporter name of who reported it
 * @param lastBy name of who did the last step
 * @param waited since it was reported; until it was resolved where it is
 */
public record QueueRow(IssueRow issue, String reporter, String lastBy, Duration waited) implements Serializable {
    private static final long HOURS_SHOWN = 48;

    /** The colour of a severity. */
    public static String kindOf(Severity severity) {
        return switch (severity) {
            case PATIENT_RISK -> "danger";
            case OUT_OF_SERVICE -> "warning";
            case DEGRADED -> "info";
            case QUESTION -> "hollow";
        };
    }

    public String severityKind() {
        return kindOf(issue.severity());
    }

    /** The icon of its severity: grave ones differ in shape too. */
    public String severityIcon() {
        return switch (issue.severity()) {
            case PATIENT_RISK -> "stop";
            case OUT_OF_SERVICE -> "warn";
            case DEGRADED -> "info";
            case QUESTION -> "dots";
        };
    }

    /** Whether the reporter, not an engineer, has the next step. */
    public boolean waitsForReporter() {
        return issue.state() == IssueState.RESOLVED;
    }

    /** The unit in which {@link #age} counts: minutes, hours or days. */
    public String ageUnit() {
        if (waited.toHours() >= HOURS_SHOWN) {
            return "days";
        }
        return waited.toMinutes() >= 60 ? "hours" : "minutes";
    }

    public long age() {
        return switch (ageUnit()) {
            case "days" -> waited.toDays();
            case "hours" -> waited.toHours();
            default -> waited.toMinutes();
        };
    }
}
