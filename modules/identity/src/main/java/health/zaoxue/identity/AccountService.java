package health.zaoxue.identity;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The accounts that people sign in with: one account a person, one person an account. What is wished is written here at once;
 * Keycloak follows, and is never waited for.
 */
public interface AccountService {
    /**
     * The security administrators' list. Columns to sort and filter by: {@code name} (any of its scripts), {@code userName},
     * {@code hospital} (id), {@code role}, {@code state}.
     */
    Page<AccountRow> list(Listing listing);

    /** One account; {@link health.zaoxue.kernel.NotFound} where the person has none. */
    AccountDetails account(UUID person);

    /** What was done to it, the first act first. */
    List<AccountHistoryEntry> history(UUID person);

    /** The account of a person, if any. */
    Optional<AccountView> accountOf(UUID person);

    /** A free user name that resembles the person's; {@link health.zaoxue.kernel.NotFound} where there is no such person. */
    String proposedUserName(UUID person);

    /** The roles that fit whoever employs the person. */
    Set<Role> fitting(UUID person);

    /** Wishes an account for a person of the register. */
    Outcome<UUID> invite(Invitation invitation);

    /** Enters an account whose id in Keycloak is known and that has these roles there. */
    Outcome<AccountView> linkTo(UUID person, String subject, String userName, Set<Role> roles);

    /** Wishes other roles, with a reason. */
    Outcome<UUID> changeRoles(UUID person, long version, Set<Role> roles, String reason);

    /** Ends every session of the person and lets nobody sign in, with a reason. */
    Outcome<UUID> disable(UUID person, long version, String reason);

    /** Lets the person sign in again, with a reason. */
    Outcome<UUID> enable(UUID person, long version, String reason);

    /** Another user name for an account that Keycloak could not make, or taking over the one that is there. */
    Outcome<UUID> rename(UUID person, long version, String userName, boolean existing);

    /** Asks Keycloak to write to the person once more; {@code key} was made with the form, which does so once. */
    Outcome<UUID> writeAgain(UUID key, UUID person);

    /**
     * Sets a password for the first sign-in, which the person then has to replace; answers it, once. The same {@code key}, made with
     * the form, sets no second one.
     */
    Outcome<String> initialPassword(UUID key, UUID person);
}
