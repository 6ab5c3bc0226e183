package health.zaoxue.equipment;

import java.util.Set;

/** Where a reported problem stands, from the report to the reporter's confirmation. */
public enum IssueState {
    REPORTED,
    ACKNOWLEDGED,
    IN_PROGRESS,
    WAITING_FOR_PART,
    RESOLVED,
    CONFIRMED,
    REOPENED;

    /** R-EQP-05: what may be done next; a confirmed report is closed for good. */
    public Set<IssueAct> allows() {
        return switch (this) {
            case REPORTED -> Set.of(IssueAct.ACKNOWLEDGE);
            case REOPENED -> Set.of(IssueAct.ACKNOWLEDGE, IssueAct.START);
            case ACKNOWLEDGED -> Set.of(IssueAct.START);
            case IN_PROGRESS -> Set.of(IssueAct.WAIT, IssueAct.RESOLVE);
            case WAITING_FOR_PART -> Set.of(IssueAct.START, IssueAct.RESOLVE);
            case RESOLVED -> Set.of(IssueAct.CONFIRM, IssueAct.REOPEN);
            case CONFIRMED -> Set.of();
        };
    }

    /** Whether an engineer still has something to do. */
    public boolean isOpen() {
        return switch (this) {
            case REPORTED, ACKNOWLEDGED, IN_PROGRESS, WAITING_FOR_PART, REOPENED -> true;
            case RESOLVED, CONFIRMED -> false;
        };
    }
}
