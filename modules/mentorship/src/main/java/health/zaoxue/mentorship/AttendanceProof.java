package health.zaoxue.mentorship;

/** How it is known that somebody was at a training event. */
public enum AttendanceProof {
    /** Scanned the code in the room. */
    SCANNED,
    /** Typed the code that was said in a remote session. */
    SPOKEN_CODE,
    /** A trainer said so, with a reason. */
    BY_HAND
}
