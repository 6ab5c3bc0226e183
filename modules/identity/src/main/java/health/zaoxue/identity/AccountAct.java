package health.zaoxue.identity;

/** What was done to an account. */
public enum AccountAct {
    INVITED,
    /** The account was there already, and was entered here. */
    ENTERED,
    ROLES_CHANGED,
    DISABLED,
    ENABLED,
    /** Disabled by the application, since the tour of duty is over. */
    TOUR_ENDED,
    /** To the group of another hospital, since the person works there now. */
    MOVED,
    RENAMED,
    /** Brought in line with the register again. */
    REPAIRED,
    /** The roles that it has in Keycloak were taken over as those that it should have. */
    STATED,
    PASSWORD_SET,
    LETTER_ASKED,
    /** A role was given for some days. */
    GRANTED,
    GRANT_ENDED,
    /** A grant began or ended by itself. */
    GRANTS_TURNED
}
