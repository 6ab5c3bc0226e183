package health.zaoxue.equipment;

import java.util.EnumSet;
import java.util.Set;

/** Where a funding request stands. */
public enum RequestState {
    /** Being written by the hospital. */
    DRAFT,
    /** Waiting for the hospital head. */
    SUBMITTED,
    /** Waiting for the commission. */
    UNDER_REVIEW,
    /** The money is committed. */
    APPROVED,
    /** Back at the hospital, to be changed and sent again. */
    RETURNED,
    /** Refused for good. */
    REJECTED,
    /** Taken back by the hospital. */
    WITHDRAWN,
    /** Paid, and what was not needed is free again. */
    CLOSED;

    /** R-EQP-22: the acts that are possible here; every other one is refused. */
    public Set<RequestAct> possibleActs() {
        return switch (this) {
            case DRAFT, RETURNED ->
                EnumSet.of(
                        RequestAct.EDITED,
                        RequestAct.FILE_ADDED,
                        RequestAct.FILE_REMOVED,
                        RequestAct.SUBMITTED,
                        RequestAct.WITHDRAWN);
            case SUBMITTED -> EnumSet.of(RequestAct.ENDORSED, RequestAct.SENT_BACK, RequestAct.WITHDRAWN);
            case UNDER_REVIEW ->
                EnumSet.of(
                        RequestAct.APPROVED,
                        RequestAct.APPROVED_WITH_CONDITIONS,
                        RequestAct.RETURNED,
                        RequestAct.REJECTED,
                        RequestAct.WITHDRAWN);
            case APPROVED -> EnumSet.of(RequestAct.CONDITION_MET, RequestAct.PAID, RequestAct.CLOSED);
            case REJECTED, WITHDRAWN, CLOSED -> EnumSet.noneOf(RequestAct.class);
        };
    }

    public boolean allows(RequestAct act) {
        return possibleActs().contains(act);
    }

    /** Nothing more can happen to the request. */
    public boolean isFinal() {
        return possibleActs().isEmpty();
    }
}
