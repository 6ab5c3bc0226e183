package health.zaoxue.mentorship;

/** What has happened to frozen evidence since. */
public enum EvidenceChange {
    /** A case was amended and the amendment signed off. */
    AMENDED,
    /** A serious complication of the person in this technique waits for its review. */
    COMPLICATION,
    /** The technique asks for something else. */
    NEW_VERSION
}
