package health.zaoxue.identity;

/** Why Keycloak has not carried out a wish. */
public enum AccountFailure {
    /** It did not answer; it is asked again. */
    UNREACHABLE,
    /** It answered that it will not. */
    REFUSED,
    /** The user name belongs to an account that is not this person's. */
    NAME_TAKEN,
    /** Another account has the e-mail address. */
    EMAIL_TAKEN
}
