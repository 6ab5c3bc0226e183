package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountFailure;
import java.util.List;

/** The accounts that Keycloak keeps. */
interface AccountDirectory {
    /** Every account, with what of it is ours. */
    List<Held> everyone() throws Unreachable;

    /** Keycloak's id of the person's account, which is made where there is none. */
    String located(Wanted wanted) throws Unreachable, Refused;

    /** Makes the account what it should be, wherever it stands; answers whether somebody signed in may have less than before. */
    boolean broughtInLine(String subject, Wanted wanted) throws Unreachable, Refused;

    /** Takes every role and group of ours from an account, and ends its sessions at Keycloak. */
    void strip(String subject) throws Unreachable;

    /** Asks the person by mail to choose a password; answers whether the mail went out. */
    boolean writeTo(String subject) throws Unreachable;

    /** Sets a password that has to be replaced at the next sign-in. */
    void initialPassword(String subject, String password) throws Unreachable;

    /** Whether the person has chosen a password. */
    boolean hasOwnPassword(String subject) throws Unreachable;

    /** Keycloak did not answer, or not as it should; it may do so later. */
    final class Unreachable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreachable(Throwable cause) {
            super(cause);
        }
    }

    /** Keycloak answered that it will not; asking again is of no use before something has changed. */
    final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final AccountFailure reason;

        Refused(AccountFailure reason) {
            super(reason.name());
            this.reason = reason;
        }

        AccountFailure reason() {
            return reason;
        }
    }
}
