package health.zaoxue.mentorship;

/** How far a handover has come. */
public enum HandoverState {
    /** The mentor writes it. */
    OPEN,
    /** It waits for the successor. */
    OFFERED,
    /** The successor handed it back with a question. */
    QUESTIONED,
    /** The successor has taken it over; it is never changed again. */
    ACCEPTED,
    /** The tour ended and nobody had taken it over. */
    LAPSED;

    /**
     * R-MEN-121: the mentor offers what is open or was questioned, and may offer it to somebody else while it waits; the successor
     * accepts it or hands it back; what nobody took over lapses; what was accepted or lapsed stays so.
     */
    public boolean mayBecome(HandoverState next) {
        return switch (this) {
            case OPEN, QUESTIONED -> next == OFFERED || next == LAPSED;
            case OFFERED -> next == OFFERED || next == ACCEPTED || next == QUESTIONED || next == LAPSED;
            case ACCEPTED, LAPSED -> false;
        };
    }

    /** Whether the mentor may write in it. */
    public boolean isWritable() {
        return switch (this) {
            case OPEN, QUESTIONED -> true;
            case OFFERED, ACCEPTED, LAPSED -> false;
        };
    }
}
