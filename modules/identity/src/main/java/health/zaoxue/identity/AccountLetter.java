package health.zaoxue.identity;

/** The mail by which Keycloak asks a person to choose a password. */
public enum AccountLetter {
    /** None is wished: there is no address, or the account was there before. */
    NONE,
    WANTED,
    SENT,
    FAILED
}
