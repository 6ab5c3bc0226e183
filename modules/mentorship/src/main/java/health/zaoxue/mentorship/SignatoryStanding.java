package health.zaoxue.mentorship;

/** Why somebody may sign for a certification. */
public enum SignatoryStanding {
    /** Head of the hospital or of a department. */
    HEAD,
    /** Certified there to train others in the technique. */
    TRAINER,
    /** A master there in the specialty. */
    MENTOR
}
