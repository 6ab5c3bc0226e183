package health.zaoxue.equipment.ledger;

/** Where money of a budget line can be. */
enum Account {
    /** Still with the sponsor; goes below zero by what was given. */
    SPONSOR,
    AVAILABLE,
    COMMITTED,
    SPENT
}
