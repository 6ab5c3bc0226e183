package health.zaoxue.equipment;

/** What somebody did to a funding request. */
public enum RequestAct {
    PREPARED,
    EDITED,
    FILE_ADDED,
    FILE_REMOVED,
    SUBMITTED,
    ENDORSED,
    SENT_BACK,
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    RETURNED,
    REJECTED,
    WITHDRAWN,
    CONDITION_MET,
    PAID,
    CLOSED;

    /** Whether the act is a part in the making of the request, which closes the decision to whoever did it. */
    public boolean makesTheRequest() {
        return this == PREPARED || edits() || this == SUBMITTED || this == ENDORSED;
    }

    /** Whether it changes what is asked for, or what is enclosed. */
    public boolean edits() {
        return this == EDITED || this == FILE_ADDED || this == FILE_REMOVED;
    }

    public boolean approves() {
        return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
    }

    /** Whether it is a decision of the commission. */
    public boolean decides() {
        return approves() || this == RETURNED || this == REJECTED;
    }

    /** Whether whoever did it must say why. */
    public boolean needsReason() {
        return switch (this) {
            case PREPARED, EDITED, FILE_ADDED, FILE_REMOVED, SUBMITTED, ENDORSED, APPROVED, PAID -> false;
            case SENT_BACK, APPROVED_WITH_CONDITIONS, RETURNED, REJECTED, WITHDRAWN, CONDITION_MET, CLOSED -> true;
        };
    }
}
