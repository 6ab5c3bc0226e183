package health.zaoxue.identity;

import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One difference between Keycloak and what is wished.
 *
 * @param person whose account it is, null for an account that nobody here has
 * @param subject Keycloak's id of the account, null where there is none
 * @param roles that are too many, missing, or held
 * @param there the hospital's group in Keycloak, null for none
 * @param here the hospital where the person works, null for none
 */
public record AccountDrift(
        AccountDriftKind kind,
        @Nullable UUID person,
        @Nullable Translated name,
        @Nullable String subject,
        String userName,
        Set<Role> roles,
        @Nullable String there,
        @Nullable String here)
        implements Serializable {}
