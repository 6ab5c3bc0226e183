package health.zaoxue.portal.signin;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Duration;
import java.time.Instant;

/**
 * One trip to Keycloak and back. Each has its own secrets and its own cookie, so that tabs do not disturb one another.
 *
 * @param state ties the answer to the browser that asked
 * @param nonce ties the token to this trip
 * @param verifier ties the code to this trip
 * @param target where the person wanted to go, on our own site
 * @param begun when they left
 */
record Transaction(State state, Nonce nonce, CodeVerifier verifier, String target, Instant begun) {
    static final Duration LONGEST = Duration.ofMinutes(30);

    static Transaction begin(String target, Instant now) {
        return new Transaction(new State(), new Nonce(), new CodeVerifier(), target, now);
    }

    boolean isFor(String answeredState) {
        return state.getValue().equals(answeredState);
    }

    /** R-PLT-02: a trip that took longer than half an hour begins anew. */
    boolean isOpenAt(Instant now) {
        return now.isBefore(begun.plus(LONGEST));
    }
}
