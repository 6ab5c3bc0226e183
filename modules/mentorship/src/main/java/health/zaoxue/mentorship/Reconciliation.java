package health.zaoxue.mentorship;

/** What becomes of a case, or of a line of the theatre list, when the two are compared. */
public enum Reconciliation {
    /** The same record, technique, day, person and role. */
    MATCHED,
    /** The same, but the log says another role than the list. */
    ROLE_DIFFERS,
    /** The list has the case, but not this person in it. */
    OPERATOR_DIFFERS,
    /** In the log and not in the list: "over". */
    IN_LOG_ONLY,
    /** In the list and not in the log: "under". */
    IN_LIST_ONLY,
    /** Logged without the record number, by which alone it could be compared. */
    WITHOUT_NUMBER
}
