package health.zaoxue.mentorship;

/** How far a training event has come. */
public enum TrainingState {
    /** Announced; nobody registers yet. */
    PLANNED,
    /** People register. */
    OPEN,
    /** It took place; attendance can still be corrected. */
    HELD,
    /** Its attendance is final. */
    CLOSED,
    /** It did not take place. */
    CANCELLED;

    /** R-MEN-150: what is planned opens for registration, is held and closed; until it is held it can be cancelled; then it stays so. */
    public boolean mayBecome(TrainingState next) {
        return switch (this) {
            case PLANNED -> next == OPEN || next == CANCELLED;
            case OPEN -> next == HELD || next == CANCELLED;
            case HELD -> next == CLOSED;
            case CLOSED, CANCELLED -> false;
        };
    }

    /** Whether it can be said now that somebody was there. */
    public boolean takesAttendance() {
        return switch (this) {
            case OPEN, HELD -> true;
            case PLANNED, CLOSED, CANCELLED -> false;
        };
    }
}
