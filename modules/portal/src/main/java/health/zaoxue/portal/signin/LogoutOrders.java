package health.zaoxue.portal.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads Keycloak's orders to end sessions (OpenID Connect Back-Channel Logout 1.0). */
@ApplicationScoped
class LogoutOrders {
    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(1);

    @Inject
    private Keycloak keycloak;

    @Inject
    private SignInSettings settings;

    @Inject
    private Clock clock;

    LogoutOrders() {}

    LogoutOrders(Keycloak keycloak, SignInSettings settings, Clock clock) {
        this.keycloak = keycloak;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * An order that may be carried out.
     *
     * @param number by which the same order is known again
     * @param subject the account
     * @param session the one to end; null for all of the account
     */
    record Order(String number, String subject, @Nullable String session) {}

    /** R-PLT-81: what the token orders; it is signed by the realm, made for us, of this moment, and about a session or an account. */
    Order read(String token) throws IOException, ParseException, BadJOSEException, JOSEException {
        LogoutTokenClaimsSet claims = new LogoutTokenValidator(
                        new Issuer(settings.issuer()), new ClientID(settings.clientId()), keycloak.signatures(), null)
                .validate(JWTParser.parse(token));
        if (claims.getExpirationTime() == null) {
            throw new BadJWTException("an order without an end");
        }
        Duration age = Duration.between(claims.getIssueTime().toInstant(), clock.instant());
        if (age.compareTo(OLDEST) > 0 || age.compareTo(CLOCKS_DIFFER_BY.negated()) < 0) {
            throw new BadJWTException("an order of another time");
        }
        return new Order(
                claims.getJWTID().getValue(),
                claims.getSubject() == null ? "" : claims.getSubject().getValue(),
                claims.getSessionID() == null ? null : claims.getSessionID().getValue());
    }
}
