package health.zaoxue.identity;

import health.zaoxue.kernel.Outcome;
import java.util.Optional;
import java.util.UUID;

/** Links between people and their Keycloak accounts: one account a person, one person an account. */
public interface AccountService {
    /** The account of a person, if any. */
    Optional<AccountView> accountOf(UUID person);

    /** Links a person to the account with this user name, which Keycloak is asked for. */
    Outcome<AccountView> link(UUID person, String userName);

    /** Links a person to an account whose Keycloak id is already known. */
    Outcome<AccountView> linkTo(UUID person, String subject, String userName);

    /** Takes the link away; the account itself stays. */
    Outcome<UUID> unlink(UUID person);
}
