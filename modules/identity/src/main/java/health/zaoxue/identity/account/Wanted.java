package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountLetter;
import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one account should be in Keycloak.
 *
 * @param identity whose it is
 * @param enabled whether anybody may sign in with it
 * @param roles that it should have
 * @param stated whether anybody has said yet which roles that are
 * @param hospital name of the group, null for none, as for whoever has no role
 * @param contact how Keycloak reaches the person
 * @param existing whether an account of that name may be taken over
 * @param number of the wish; 0 where nothing was wished yet
 * @param open whether the wish has not been carried out yet
 */
record Wanted(
        Identity identity,
        boolean enabled,
        Set<Role> roles,
        boolean stated,
        @Nullable String hospital,
        Contact contact,
        boolean existing,
        long number,
        boolean open) {
    /**
     * @param subject Keycloak's id of the account, null until it is known
     */
    record Identity(UUID person, Translated name, @Nullable String subject, String userName) {}

    /** An address, if there is one, a language tag, and whether to write. */
    record Contact(@Nullable String email, String language, AccountLetter letter) {}

    UUID person() {
        return identity.person();
    }

    @Nullable
    String subject() {
        return identity.subject();
    }
}
