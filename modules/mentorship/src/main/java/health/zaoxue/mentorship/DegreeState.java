package health.zaoxue.mentorship;

/** How a degree pathway stands. */
public enum DegreeState {
    /** Waits for a supervisor to agree. */
    PROPOSED,
    /** Under way. */
    RUNNING,
    /** Rests for a time, with a reason. */
    SUSPENDED,
    /** The degree was conferred. */
    CONFERRED,
    /** Given up, with a reason. */
    ABANDONED;

    /** R-MEN-160: what was proposed runs once a supervisor agrees; it may rest and go on, be given up, or end with the degree. */
    public boolean mayBecome(DegreeState next) {
        return switch (this) {
            case PROPOSED -> next == RUNNING || next == ABANDONED;
            case RUNNING -> next == SUSPENDED || next == ABANDONED || next == CONFERRED;
            case SUSPENDED -> next == RUNNING || next == ABANDONED;
            case CONFERRED, ABANDONED -> false;
        };
    }

    /** Whether it has not come to an end. */
    public boolean isOpen() {
        return switch (this) {
            case PROPOSED, RUNNING, SUSPENDED -> true;
            case CONFERRED, ABANDONED -> false;
        };
    }
}
