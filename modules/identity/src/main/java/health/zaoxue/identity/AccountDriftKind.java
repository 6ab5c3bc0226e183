package health.zaoxue.identity;

/** How Keycloak differs from what is wished, the gravest first. */
public enum AccountDriftKind {
    /** Two of the three administrators' roles in one hand. */
    TWO_ADMINISTRATORS,
    /** An account that nobody here has holds roles of ours. */
    UNKNOWN_ACCOUNT,
    EXTRA_ROLE,
    /** Disabled here, and enabled there. */
    STILL_ENABLED,
    MISSING_ACCOUNT,
    MISSING_ROLE,
    /** Enabled here, and disabled there. */
    STILL_DISABLED,
    OTHER_HOSPITAL,
    /** Nobody has said here which roles it should have. */
    UNSTATED
}
