package health.zaoxue.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.GeneralException;
import health.zaoxue.portal.web.PublicSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a provider answers that is not exactly right signs nobody in, and fails in a way that ends on a page that says so. */
class MalformedAnswersTest {
    private static final String SECRET = "a-secret-of-the-client-that-is-long-enough";

    private final Clock clock = Clock.fixed(Instant.now(), ZoneOffset.UTC);
    private final Transaction transaction = Transaction.begin("/home", clock.instant());
    private StubProvider provider;
    private Keycloak keycloak;
    private BearerTokens bearer;

    @BeforeEach
    void the_provider_is_there() throws Exception {
        provider = new StubProvider();
        SignInSettings settings = new SignInSettings(provider.issuer(), StubProvider.CLIENT, SECRET);
        keycloak = new Keycloak(settings, new PublicSite("http://127.0.0.1:8080", provider.issuer()), clock);
        bearer = new BearerTokens(keycloak, settings);
    }

    @AfterEach
    void the_provider_goes() {
        provider.close();
    }

    @Test
    void a_right_answer_signs_in() throws Exception {
        provider.answerCodeWithIdentity(provider.signed(claims().build()));

        assertThat(redeem().claims().getSubject().getValue()).isEqualTo("04c9af74-d691-4134-b733-60b000bfbb83");
    }

    @ParameterizedTest
    @EnumSource(WrongIdentity.class)
    void a_wrong_identity_is_refused(WrongIdentity wrong) throws Exception {
        provider.answerCodeWithIdentity(wrong.token.make(this));

        assertRefused();
    }

    @ParameterizedTest
    @EnumSource(WrongAnswer.class)
    void a_wrong_answer_is_refused(WrongAnswer wrong) {
        provider.answerCodeWith(wrong.answer);

        assertRefused();
    }

    @ParameterizedTest
    @EnumSource(WrongDiscovery.class)
    void a_provider_that_describes_itself_wrongly_is_as_good_as_none(WrongDiscovery wrong) throws Exception {
        provider.answerCodeWithIdentity(provider.signed(claims().build()));
        provider.discover(wrong.answer.make(provider));

        assertThat(catchThrowable(this::redeem)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @EnumSource(WrongBearer.class)
    void a_wrong_bearer_token_is_refused(WrongBearer wrong) throws Exception {
        String token = wrong.token.make(this);

        assertThat(catchThrowable(() -> bearer.read(token)))
                .isInstanceOfAny(ParseException.class, BadJOSEException.class, JOSEException.class);
    }

    @Test
    void a_new_key_of_the_realm_is_learnt_and_an_old_one_still_holds() throws Exception {
        String before = provider.signed(access().build());
        assertThat(bearer.read(before).subject()).isNotEmpty();

        provider.rotate();

        assertThat(bearer.read(provider.signed(access().build())).subject()).isNotEmpty();
        assertThat(bearer.read(before).subject()).isNotEmpty();
        provider.answerCodeWithIdentity(provider.signed(claims().build()));
        assertThat(redeem().claims().getSubject().getValue()).isNotEmpty();
    }

    /** The identity token is not what it should be. */
    private enum WrongIdentity {
        ISSUER_OF_SOMEBODY_ELSE(test -> test.signed(test.claims().issuer("https://elsewhere.invalid/realm"))),
        ISSUER_IN_WRONG_CASE(test -> test.signed(test.claims().issuer(test.issuerInWrongCase()))),
        ISSUER_WITH_A_SLASH_MORE(test -> test.signed(test.claims().issuer(test.provider.issuer() + "/"))),
        NO_ISSUER(test -> test.signed(test.claims().issuer(null))),
        MEANT_FOR_ANOTHER_CLIENT(test -> test.signed(test.claims().audience("zaoxue-accounts"))),
        MEANT_FOR_NOBODY(test -> test.signed(test.claims().audience((String) null))),
        MEANT_FOR_US_AND_MADE_FOR_ANOTHER(test -> test.signed(
                test.claims().audience(List.of(StubProvider.CLIENT, "other")).claim("azp", "other"))),
        EXPIRED(test -> test.signed(test.claims().expirationTime(test.inSeconds(-3600)))),
        WITHOUT_AN_END(test -> test.signed(test.claims().expirationTime(null))),
        FROM_THE_FUTURE(test -> test.signed(test.claims().issueTime(test.inSeconds(3600)))),
        WITHOUT_A_BEGINNING(test -> test.signed(test.claims().issueTime(null))),
        ABOUT_NOBODY(test -> test.signed(test.claims().subject(null))),
        NONCE_OF_ANOTHER_TRIP(test -> test.signed(test.claims().claim("nonce", "another"))),
        NO_NONCE(test -> test.signed(test.claims().claim("nonce", null))),
        NOT_SIGNED(test -> new PlainJWT(test.claims().build()).serialize()),
        SIGNED_WITH_THE_CLIENT_S_SECRET(test -> test.withSecret(SECRET.getBytes(StandardCharsets.UTF_8))),
        SIGNED_WITH_THE_PUBLIC_KEY_AS_SECRET(
                test -> test.withSecret(test.provider.key().toRSAPublicKey().getEncoded())),
        SIGNED_BY_AN_UNKNOWN_KEY(
                test -> StubProvider.signed(test.claims().build(), foreignKey("unknown"), JWSAlgorithm.RS256)),
        SIGNED_BY_ANOTHER_KEY_UNDER_A_KNOWN_NAME(test -> StubProvider.signed(
                test.claims().build(), foreignKey(test.provider.key().getKeyID()), JWSAlgorithm.RS256)),
        SIGNED_IN_ANOTHER_WAY(
                test -> StubProvider.signed(test.claims().build(), test.provider.key(), JWSAlgorithm.RS512)),
        SIGNATURE_CHANGED(
                test -> test.part(0) + "." + test.part(1) + "." + test.part(2).replaceFirst("^..", "AA")),
        SIGNATURE_CUT_OFF(test -> test.part(0) + "." + test.part(1) + "."),
        CONTENT_CHANGED(test -> test.part(0) + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(test.claims()
                                .subject("somebody-else")
                                .build()
                                .toString()
                                .getBytes(StandardCharsets.UTF_8))
                + "." + test.part(2)),
        ENCRYPTED(MalformedAnswersTest::encrypted),
        RUBBISH(test -> "rubbish"),
        EMPTY(test -> "");

        private final Token token;

        WrongIdentity(Token token) {
            this.token = token;
        }
    }

    /** The token endpoint does not answer as it should. */
    private enum WrongAnswer {
        NO_IDENTITY(StubProvider.Answer.json("{\"access_token\": \"a\", \"token_type\": \"Bearer\"}")),
        IDENTITY_IS_A_NUMBER(
                StubProvider.Answer.json("{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"id_token\": 7}")),
        ANOTHER_TYPE_OF_TOKEN(
                StubProvider.Answer.json("{\"access_token\": \"a\", \"token_type\": \"magic\", \"id_token\": \"x\"}")),
        A_LIST(StubProvider.Answer.json("[]")),
        NOTHING(StubProvider.Answer.json("")),
        CUT_OFF(StubProvider.Answer.json("{\"access_token\": \"a\", \"token_ty")),
        A_PAGE(new StubProvider.Answer(200, "text/html", "<html>Welcome</html>")),
        AN_ERROR(new StubProvider.Answer(400, "application/json", "{\"error\": \"invalid_grant\"}")),
        AN_ERROR_WITHOUT_WORDS(new StubProvider.Answer(400, "application/json", "")),
        A_BREAKDOWN(new StubProvider.Answer(500, "text/html", "<html>Sorry</html>")),
        SOMEWHERE_ELSE(new StubProvider.Answer(302, "text/html", ""));

        private final StubProvider.Answer answer;

        WrongAnswer(StubProvider.Answer answer) {
            this.answer = answer;
        }
    }

    /** The provider's description of itself cannot be trusted. */
    private enum WrongDiscovery {
        ANOTHER_ISSUER(provider -> StubProvider.Answer.json(provider.metadata("https://elsewhere.invalid/realm"))),
        ISSUER_IN_WRONG_CASE(provider ->
                StubProvider.Answer.json(provider.metadata(provider.issuer().replace("realm", "Realm")))),
        WITHOUT_KEYS(provider ->
                StubProvider.Answer.json(provider.metadata(provider.issuer()).replace("jwks_uri", "no_keys"))),
        KEYS_THAT_ARE_NOT_THERE(provider ->
                StubProvider.Answer.json(provider.metadata(provider.issuer()).replace("/keys", "/no-keys"))),
        NO_JSON(provider -> new StubProvider.Answer(200, "text/html", "<html>Welcome</html>")),
        NOT_THERE(provider -> new StubProvider.Answer(404, "text/html", "")),
        BROKEN_DOWN(provider -> new StubProvider.Answer(500, "application/json", "{}"));

        private final Description answer;

        WrongDiscovery(Description answer) {
            this.answer = answer;
        }
    }

    /** A program's token is not what it should be. */
    private enum WrongBearer {
        ISSUER_IN_WRONG_CASE(test -> test.signed(test.access().issuer(test.issuerInWrongCase()))),
        ISSUER_OF_SOMEBODY_ELSE(test -> test.signed(test.access().issuer("https://elsewhere.invalid/realm"))),
        MEANT_FOR_ANOTHER_CLIENT(test -> test.signed(test.access().audience("zaoxue-accounts"))),
        AN_IDENTITY(test -> test.signed(test.access().claim("typ", "ID"))),
        A_REFRESH_TOKEN(test -> test.signed(test.access().claim("typ", "Refresh"))),
        EXPIRED(test -> test.signed(test.access().expirationTime(test.inSeconds(-11)))),
        WITHOUT_AN_END(test -> test.signed(test.access().expirationTime(null))),
        ABOUT_NOBODY(test -> test.signed(test.access().subject(null))),
        NOT_VALID_YET(test -> test.signed(test.access().notBeforeTime(test.inSeconds(3600)))),
        NOT_SIGNED(test -> new PlainJWT(test.access().build()).serialize()),
        SIGNED_BY_AN_UNKNOWN_KEY(
                test -> StubProvider.signed(test.access().build(), foreignKey("unknown"), JWSAlgorithm.RS256)),
        GROUPS_ARE_NO_LIST(test -> test.signed(test.access().claim("groups", Map.of("nurse", true))));

        private final Token token;

        WrongBearer(Token token) {
            this.token = token;
        }
    }

    /** Makes a token. */
    private interface Token {
        String make(MalformedAnswersTest test) throws JOSEException;
    }

    /** Makes a description. */
    private interface Description {
        StubProvider.Answer make(StubProvider provider);
    }

    private void assertRefused() {
        assertThat(catchThrowable(this::redeem))
                .isInstanceOfAny(
                        IOException.class, GeneralException.class, BadJOSEException.class, JOSEException.class);
    }

    private Keycloak.Identity redeem() throws IOException, GeneralException, BadJOSEException, JOSEException {
        return keycloak.redeem(new AuthorizationCode("code"), transaction);
    }

    private JWTClaimsSet.Builder claims() {
        return provider.claims(clock.instant(), transaction.nonce().getValue());
    }

    private JWTClaimsSet.Builder access() {
        return claims().claim("nonce", null).claim("typ", "Bearer");
    }

    private String signed(JWTClaimsSet.Builder claims) throws JOSEException {
        return provider.signed(claims.build());
    }

    private String part(int number) throws JOSEException {
        return signed(claims()).split("\\.")[number];
    }

    private Date inSeconds(long seconds) {
        return Date.from(clock.instant().plusSeconds(seconds));
    }

    private String issuerInWrongCase() {
        return provider.issuer().replace("realm", "realm".toUpperCase(Locale.ROOT));
    }

    private String withSecret(byte[] secret) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    private String encrypted() throws JOSEException {
        EncryptedJWT token =
                new EncryptedJWT(new JWEHeader(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM), claims().build());
        token.encrypt(new RSAEncrypter(provider.key()));
        return token.serialize();
    }

    private static RSAKey foreignKey(String name) throws JOSEException {
        return new RSAKeyGenerator(2048).keyID(name).generate();
    }
}
