package health.zaoxue.mentorship;

/** How a case ended for the one who logs it. */
public enum CaseOutcome {
    AS_PLANNED,
    COMPLICATION,
    MENTOR_TOOK_OVER;

    /** Whether the learning curve counts it as a success. */
    public boolean isSuccess() {
        return this == AS_PLANNED;
    }
}
