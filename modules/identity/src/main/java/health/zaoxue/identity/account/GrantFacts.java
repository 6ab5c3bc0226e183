package health.zaoxue.identity.account;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one grant says: a role, where, and on which days. */
record GrantFacts(
        UUID person,
        Role role,
        @Nullable UUID hospital,
        @Nullable UUID department,
        Period period) {}
