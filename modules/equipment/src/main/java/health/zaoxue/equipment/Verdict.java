package health.zaoxue.equipment;

/** How an official decides. */
public enum Verdict {
    APPROVE(RequestAct.APPROVED),
    APPROVE_WITH_CONDITIONS(RequestAct.APPROVED_WITH_CONDITIONS),
    RETURN(RequestAct.RETURNED),
    REJECT(RequestAct.REJECTED);

    private final RequestAct act;

    Verdict(RequestAct act) {
        this.act = act;
    }

    /** How the decision stands in the history. */
    public RequestAct act() {
        return act;
    }

    /** Every decision but a plain approval is explained to the hospital. */
    public boolean needsReason() {
        return act.needsReason();
    }
}
