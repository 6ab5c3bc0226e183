package health.zaoxue.portal.signin;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.SignInProof;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the session remembers of whoever signed in.
 *
 * @param subject the account's id in Keycloak
 * @param name as Keycloak writes it
 * @param roles ours alone; the realm's others mean nothing here
 * @param idToken hint for signing out at Keycloak
 * @param since when this session began
 * @param session Keycloak's own name for it, by which Keycloak can end it
 * @param proof when and how the person last showed who they are
 */
record SignedIn(
        String subject,
        String name,
        Set<Role> roles,
        String idToken,
        Instant since,
        @Nullable String session,
        SignInProof proof)
        implements Serializable {
    static final String KEY = SignedIn.class.getName();

    SignedIn {
        roles = Set.copyOf(roles);
    }

    /** R-PLT-04: a session that has lasted longer ends, however busy it is. */
    boolean isWithin(Duration longest, Instant now) {
        return now.isBefore(since.plus(longest));
    }

    /** Whether this is the answer that the trip was for. */
    boolean cameBackOn(Transaction trip) {
        return trip.isAnsweredBy(subject, proof.at());
    }

    AccountPrincipal principal() {
        return new AccountPrincipal(subject, name, roles, proof);
    }

    static Set<Role> rolesNamed(@Nullable Iterable<String> names) {
        if (names == null) {
            return Set.of();
        }
        return java.util.stream.StreamSupport.stream(names.spliterator(), false)
                .flatMap(name -> Role.withRealmName(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
