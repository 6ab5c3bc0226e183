package health.zaoxue.platform.trail;

/** What can be wrong with the trail. */
public enum TrailFault {
    /** An entry does not say what its digest was made from. */
    CHANGED,
    /** Entries are missing between two others. */
    REMOVED,
    /** The latest entries are missing. */
    CUT_OFF,
    /** An entry has another digest than was written down outside the database: it and those before were written anew. */
    REWRITTEN,
    /** The head row does not name the last entry. */
    HEAD_MOVED,
    /** A table is not watched any more. */
    UNWATCHED,
    /** A line of the file outside the database cannot be read. */
    FILE_DAMAGED
}
