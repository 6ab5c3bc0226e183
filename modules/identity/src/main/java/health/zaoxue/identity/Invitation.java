package health.zaoxue.identity;

import health.zaoxue.kernel.Language;
import health.zaoxue.kernel.Role;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The account that somebody should have, as typed; the service checks it.
 *
 * @param email where Keycloak writes to, null where the person has no address
 * @param language of Keycloak's pages and mail
 * @param existing whether Keycloak has the account already, and it is to be taken over
 */
public record Invitation(
        UUID person,
        @Nullable String userName,
        @Nullable String email,
        Language language,
        Set<Role> roles,
        boolean existing)
        implements Serializable {
    public Invitation {
        roles = Set.copyOf(roles);
    }
}
