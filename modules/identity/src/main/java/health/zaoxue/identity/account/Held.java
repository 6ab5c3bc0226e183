package health.zaoxue.identity.account;

import health.zaoxue.kernel.Role;
import java.util.Set;

/**
 * What one account is in Keycloak.
 *
 * @param hospitals names of the hospitals' groups that it belongs to
 */
record Held(String subject, String userName, boolean enabled, Set<Role> roles, Set<String> hospitals) {
    Held {
        roles = Set.copyOf(roles);
        hospitals = Set.copyOf(hospitals);
    }
}
