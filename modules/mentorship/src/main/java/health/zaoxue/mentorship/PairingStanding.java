package health.zaoxue.mentorship;

/** Where a pairing stands on a day. */
public enum PairingStanding {
    /** Its first day is still to come. */
    PLANNED,
    /** It runs, and the two did something together in the last 30 days. */
    ACTIVE,
    /** It runs on paper: nothing together in the last 30 days. */
    QUIET,
    /** It ran to its planned end. */
    COMPLETED,
    /** It ended early. */
    ENDED_EARLY,
    /** Another master has taken it over. */
    HANDED_OVER;

    /** Whether the two may still work in it. */
    public boolean isOpen() {
        return switch (this) {
            case PLANNED, ACTIVE, QUIET -> true;
            case COMPLETED, ENDED_EARLY, HANDED_OVER -> false;
        };
    }
}
