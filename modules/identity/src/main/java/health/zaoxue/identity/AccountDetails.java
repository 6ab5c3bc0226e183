package health.zaoxue.identity;

import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One account as it should be, and how far Keycloak is.
 *
 * @param version given back with a change
 * @param roles that it should have; none where nobody has said so yet
 * @param fitting roles that may be given to this person
 * @param hospital where the person works today, null for nowhere and for the commission
 */
public record AccountDetails(
        AccountView account,
        long version,
        Translated name,
        Set<Role> roles,
        Set<Role> fitting,
        @Nullable Translated hospital,
        AccountState state,
        AccountProgress progress)
        implements Serializable {
    public UUID person() {
        return account.person();
    }
}
