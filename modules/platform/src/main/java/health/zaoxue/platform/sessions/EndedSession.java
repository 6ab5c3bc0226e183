package health.zaoxue.platform.sessions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An end: of one session by its name, or of all sessions of an account.
 *
 * @param session as Keycloak names it, or null
 * @param subject the account in Keycloak, or null
 * @param order Keycloak's number of the order, null where we gave it ourselves
 * @param at when
 */
record EndedSession(
        @Nullable String session,
        @Nullable String subject,
        @Nullable String order,
        Instant at) {}
