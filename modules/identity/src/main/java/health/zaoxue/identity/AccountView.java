package health.zaoxue.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The account that a person signs in with.
 *
 * @param subject Keycloak's id of it, null until Keycloak has made it
 * @param disabledAt since when nobody signs in with it, null while it is enabled
 */
public record AccountView(
        UUID person,
        @Nullable String subject,
        String userName,
        Instant linkedAt,
        @Nullable Instant disabledAt) implements Serializable {}
