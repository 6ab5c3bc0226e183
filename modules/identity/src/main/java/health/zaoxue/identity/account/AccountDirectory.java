package health.zaoxue.identity.account;

import java.util.Optional;

/** The accounts that Keycloak keeps. */
interface AccountDirectory {
    /** An account as Keycloak knows it. */
    record Entry(String subject, String userName) {}

    /** The account with exactly this user name. */
    Optional<Entry> accountNamed(String userName) throws Unreachable;

    /** Keycloak did not answer, or not as it should. */
    final class Unreachable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreachable(Throwable cause) {
            super(cause);
        }
    }
}
