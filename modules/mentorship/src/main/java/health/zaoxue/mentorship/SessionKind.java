package health.zaoxue.mentorship;

/** What a master and an apprentice do together without a case. */
public enum SessionKind {
    /** Teaching at the bedside or in the clinic. */
    BEDSIDE,
    /** Practice on a model or a simulator. */
    SIMULATION,
    /** Talking cases through. */
    CASE_DISCUSSION,
    /** Any of these by video or telephone. */
    REMOTE
}
