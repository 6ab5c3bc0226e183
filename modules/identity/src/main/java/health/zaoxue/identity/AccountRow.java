package health.zaoxue.identity;

import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account in the security administrators' list.
 *
 * @param hospital where the person works today, null for nowhere and for the commission
 * @param since when it was wished or disabled
 */
public record AccountRow(
        UUID person,
        Translated name,
        String userName,
        @Nullable Translated hospital,
        Set<Role> roles,
        AccountState state,
        @Nullable Instant since)
        implements Serializable {}
