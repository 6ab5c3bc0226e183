package health.zaoxue.mentorship;

/** From where a mentor judged a case. */
public enum AssessmentManner {
    /** In the room, or within reach of it. */
    IN_PLACE,
    /** By video or on a recording. */
    REMOTE,
    /** In the room, and signed on the apprentice's device with the mentor's own code. */
    CO_SIGNED
}
