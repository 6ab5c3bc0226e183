package health.zaoxue.mentorship;

/** Where a supervisor of a degree stands. */
public enum SupervisorSide {
    /** A physician of the hospital at which the degree is worked for. */
    LOCAL,
    /** Somebody of a supporting institution, or of any other. */
    OUTSIDE
}
