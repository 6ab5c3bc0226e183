package health.zaoxue.mentorship;

/** Where an entry of the case log stands: draft → submitted → signed off, or returned and submitted again. */
public enum EntryState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    SIGNED_OFF;

    /** Whether its author may still change it. */
    public boolean isOpenToAuthor() {
        return switch (this) {
            case DRAFT, RETURNED -> true;
            case SUBMITTED, SIGNED_OFF -> false;
        };
    }
}
