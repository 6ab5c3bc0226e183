package health.zaoxue.equipment;

/** What an entry of the ledger records. */
public enum LedgerKind {
    /** A sponsor gives money to a line. */
    ALLOCATION,
    /** Free money moves from one line to another. */
    REALLOCATION,
    /** A request is approved: free money is set aside for it. */
    COMMITMENT,
    /** Money that was set aside is not needed and is free again. */
    RELEASE,
    /** Money that was set aside is paid out. */
    EXPENDITURE,
    /** Money that was paid out comes back and is free again. */
    REFUND
}
