package health.zaoxue.equipment;

/** What somebody did to a funding request. */
public enum RequestAct {
    PREPARED,
    EDITED,
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
        return this == PREPARED || this == EDITED || this == SUBMITTED || this == ENDORSED;
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
            case PREPARED, EDITED, SUBMITTED, ENDORSED, APPROVED, PAID -> false;
            case SENT_BACK, APPROVED_WITH_CONDITIONS, RETURNED, REJECTED, WITHDRAWN, CONDITION_MET, CLOSED -> true;
        };
    }
}
