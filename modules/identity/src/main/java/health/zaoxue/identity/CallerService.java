package health.zaoxue.identity;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import java.util.Optional;
import java.util.Set;

/** Turns a signed-in account into the person who calls. */
public interface CallerService {
    /**
     * The person whom this account is linked to, with the area that roles and post give; none where the account is linked to
     * nobody. An administrator without a link is entered as a person of the commission, so that an empty programme has somebody
     * to begin with.
     *
     * @param subject user id in Keycloak
     * @param roles from the realm
     */
    Optional<Caller> callerFor(String subject, Set<Role> roles);
}
