package health.zaoxue.equipment;

/** What can be done with a reported problem after it was reported. */
public enum IssueAct {
    ACKNOWLEDGE,
    START,
    WAIT,
    RESOLVE,
    CONFIRM,
    REOPEN;

    /** The state that the act leads to. */
    public IssueState leadsTo() {
        return switch (this) {
            case ACKNOWLEDGE -> IssueState.ACKNOWLEDGED;
            case START -> IssueState.IN_PROGRESS;
            case WAIT -> IssueState.WAITING_FOR_PART;
            case RESOLVE -> IssueState.RESOLVED;
            case CONFIRM -> IssueState.CONFIRMED;
            case REOPEN -> IssueState.REOPENED;
        };
    }
}
