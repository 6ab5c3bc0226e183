package health.zaoxue.identity;

/** How an account stands: what is wished, and whether Keycloak has carried it out. */
public enum AccountState {
    /** Wished, and not carried out yet. */
    PENDING,
    /** Wished, tried, and not carried out yet. */
    WAITING,
    ACTIVE,
    DISABLED
}
