package health.zaoxue.identity;

import health.zaoxue.kernel.Role;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act in the life of an account.
 *
 * @param roles that the account should have since then
 * @param by who did it, null for the application itself
 */
public record AccountHistoryEntry(
        AccountAct act,
        Set<Role> roles,
        @Nullable String reason,
        @Nullable UUID by,
        Instant at) implements Serializable {}
