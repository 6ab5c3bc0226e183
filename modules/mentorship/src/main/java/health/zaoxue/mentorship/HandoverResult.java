package health.zaoxue.mentorship;

/** Whether a hospital still does what it was handed. */
public enum HandoverResult {
    /** As often as the handover asks for. */
    KEPT,
    /** More rarely. */
    RARE,
    /** Not once. */
    STOPPED;

    /** R-MEN-126: by the cases done in three months, and the fewest that keep the technique. */
    public static HandoverResult of(int cases, int minimum) {
        if (cases == 0) {
            return STOPPED;
        }
        return cases < minimum ? RARE : KEPT;
    }
}
