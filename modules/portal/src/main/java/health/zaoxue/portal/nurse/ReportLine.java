package health.zaoxue.portal.nurse;

import health.zaoxue.equipment.IssueRow;
import health.zaoxue.equipment.IssueState;
import java.util.List;

/**
 * A report as a card of the nurse's pages shows it.
 *
 * @param lastName who did the last step
 */
public record ReportLine(IssueRow row, String lastName) {
    public List<Hop> hops() {
        return Hop.of(row.state());
    }

    /** The colour of its state. */
    public String kind() {
        return switch (row.state()) {
            case REPORTED, ACKNOWLEDGED, CONFIRMED -> "info";
            case IN_PROGRESS, RESOLVED -> "success";
            case WAITING_FOR_PART, REOPENED -> "warning";
        };
    }

    /** The icon of its state. */
    public String icon() {
        return switch (row.state()) {
            case REPORTED, REOPENED -> "list";
            case ACKNOWLEDGED, IN_PROGRESS -> "right";
            case WAITING_FOR_PART -> "clock";
            case RESOLVED, CONFIRMED -> "check";
        };
    }

    /** Whether the reporter is asked whether the device works. */
    public boolean asksForAnswer() {
        return row.state() == IssueState.RESOLVED;
    }
}
