package health.zaoxue.portal.signin;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One trip to Keycloak and back. Each has its own secrets and its own cookie, so that tabs do not disturb one another.
 *
 * @param state ties the answer to the browser that asked
 * @param nonce ties the token to this trip
 * @param verifier ties the code to this trip
 * @param target where the person wanted to go, on our own site
 * @param begun when they left
 * @param person the account that is to sign in anew; null where anybody may, and a session at Keycloak is enough
 */
record Transaction(
        State state,
        Nonce nonce,
        CodeVerifier verifier,
        String target,
        Instant begun,
        @Nullable String person) {
    static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofSeconds(10);

    static Transaction begin(String target, Instant now) {
        return begin(target, now, null);
    }

    /** A trip on which this account signs in anew. */
    static Transaction begin(String target, Instant now, @Nullable String person) {
        return new Transaction(new State(), new Nonce(), new CodeVerifier(), target, now, person);
    }

    /** R-PLT-83: whether the same person came back, and has signed in since leaving; whoever needs not sign in anew always has. */
    boolean isAnsweredBy(String subject, @Nullable Instant authenticated) {
        return person == null
                || (person.equals(subject)
                        && authenticated != null
                        && !authenticated.isBefore(begun.minus(CLOCKS_DIFFER_BY)));
    }

    boolean isFor(String answeredState) {
        return state.getValue().equals(answeredState);
    }

    /** R-PLT-02: a trip that took longer than half an hour begins anew. */
    boolean isOpenAt(Instant now) {
        return now.isBefore(begun.plus(LONGEST));
    }
}
