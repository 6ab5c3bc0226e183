package health.zaoxue.portal.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import health.zaoxue.kernel.Language;
import health.zaoxue.portal.web.PublicSite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keycloak as we speak to it: where to send people, codes for tokens, and the keys that tokens are signed with. */
@ApplicationScoped
class Keycloak {
    static final String CALLBACK = "/oidc/callback";
    private static final int CONNECT_MILLIS = 2000;
    private static final int READ_MILLIS = 2500;
    private static final int LARGEST_ANSWER = 100_000;
    private static final Duration ASKED_AGAIN_AFTER = Duration.ofSeconds(5);

    @Inject
    private SignInSettings settings;

    @Inject
    private PublicSite site;

    @Inject
    private Clock clock;

    private volatile @Nullable Discovered discovered;

    Keycloak() {}

    Keycloak(SignInSettings settings, PublicSite site, Clock clock) {
        this.settings = settings;
        this.site = site;
        this.clock = clock;
    }

    /** A checked identity and the token it came in. */
    record Identity(IDTokenClaimsSet claims, String token) {}

    private record Discovered(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant at) {}

    /** The address that begins a transaction; fails where Keycloak does not answer now. */
    URI signInAddress(Transaction transaction, Language language) throws IOException {
        return request(transaction, language).build().toURI();
    }

    /** The address at which somebody signs in anew, by these means where any are named, whatever Keycloak remembers. */
    URI signInAnewAddress(Transaction transaction, Language language, Optional<String> means) throws IOException {
        AuthenticationRequest.Builder request =
                request(transaction, language).prompt(Prompt.Type.LOGIN).maxAge(0);
        means.ifPresent(name -> request.acrValues(List.of(new ACR(name))));
        return request.build().toURI();
    }

    private AuthenticationRequest.Builder request(Transaction transaction, Language language) throws IOException {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "profile", "email"),
                        new ClientID(settings.clientId()),
                        callback())
                .endpointURI(reachable().metadata().getAuthorizationEndpointURI())
                .state(transaction.state())
                .nonce(transaction.nonce())
                .codeChallenge(transaction.verifier(), CodeChallengeMethod.S256)
                .uiLocales(List.of(tagOf(language)));
    }

    /** Trades the code for an identity and checks signature, issuer, audience, nonce and time. */
    Identity redeem(AuthorizationCode code, Transaction transaction)
            throws IOException, GeneralException, BadJOSEException, JOSEException {
        HTTPRequest request = new TokenRequest(
                        known().metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(new ClientID(settings.clientId()), new Secret(settings.clientSecret())),
                        new AuthorizationCodeGrant(code, callback(), transaction.verifier()))
                .toHTTPRequest();
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        TokenResponse answer = OIDCTokenResponseParser.parse(request.send());
        if (!answer.indicatesSuccess()) {
            throw new GeneralException(answer.toErrorResponse().getErrorObject());
        }
        JWT token = answer instanceof OIDCTokenResponse success
                ? success.getOIDCTokens().getIDToken()
                : null;
        if (token == null) {
            throw new GeneralException("the answer holds no identity");
        }
        return checked(token, transaction);
    }

    private Identity checked(JWT token, Transaction transaction) throws IOException, BadJOSEException, JOSEException {
        IDTokenClaimsSet claims = new IDTokenValidator(
                        new Issuer(settings.issuer()), new ClientID(settings.clientId()), signatures(), null)
                .validate(token, transaction.nonce());
        AuthorizedParty madeFor = claims.getAuthorizedParty();
        if (madeFor != null && !madeFor.getValue().equals(settings.clientId())) {
            throw new BadJWTException("made for " + madeFor);
        }
        return new Identity(claims, token.serialize());
    }

    /** The address that signs somebody out at Keycloak too. */
    URI signOutAddress(String idToken) throws IOException, ParseException {
        URI endpoint = reachable().metadata().getEndSessionEndpointURI();
        return new LogoutRequest(endpoint, JWTParser.parse(idToken), URI.create(signedOut()), null).toURI();
    }

    /** Whether it answers, or did a few seconds ago. */
    boolean answers() {
        try {
            reachable();
            return true;
        } catch (IOException silent) {
            return false;
        }
    }

    boolean isIssuer(String issuer) {
        return settings.issuer().equals(issuer);
    }

    /** Where people land once they are signed out. */
    String signedOut() {
        return site.getUrl() + "/signed-out";
    }

    /** Chooses the realm's key for a token; keys are kept, and asked for again when a token names an unknown one. */
    JWSKeySelector<SecurityContext> signatures() throws IOException {
        return new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, known().keys());
    }

    private static LangTag tagOf(Language language) {
        try {
            return LangTag.parse(language.tag());
        } catch (LangTagException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI callback() {
        return URI.create(site.getUrl() + CALLBACK);
    }

    private Discovered known() throws IOException {
        Discovered last = discovered;
        return last == null ? reachable() : last;
    }

    private Discovered reachable() throws IOException {
        Discovered last = discovered;
        Instant now = clock.instant();
        if (last != null && now.isBefore(last.at().plus(ASKED_AGAIN_AFTER))) {
            return last;
        }
        try {
            OIDCProviderMetadata metadata =
                    OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), CONNECT_MILLIS, READ_MILLIS);
            Discovered found = new Discovered(metadata, last == null ? keysOf(metadata) : last.keys(), now);
            // Fetched now rather than when the first answer comes back: that one should not wait for both.
            found.keys().get(new JWKSelector(new JWKMatcher.Builder().build()), null);
            discovered = found;
            return found;
        } catch (GeneralException | JOSEException e) {
            throw new IOException("discovery: " + e.getMessage(), e);
        }
    }

    private static JWKSource<SecurityContext> keysOf(OIDCProviderMetadata metadata) throws IOException {
        return JWKSourceBuilder.<SecurityContext>create(
                        metadata.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_ANSWER))
                .cache(Duration.ofMinutes(10).toMillis(), ASKED_AGAIN_AFTER.toMillis())
                .refreshAheadCache(false)
                .rateLimited(Duration.ofSeconds(10).toMillis())
                .outageTolerant(Duration.ofHours(4).toMillis())
                .build();
    }
}
