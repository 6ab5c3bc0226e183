package health.zaoxue.capacity;

/** What can move a gap. */
public enum GapCause {
    /** Somebody identified, planned or withdrew it. */
    PERSON,
    /** A case was signed off. */
    CASE,
    /** A certification was granted. */
    CERTIFICATION
}
