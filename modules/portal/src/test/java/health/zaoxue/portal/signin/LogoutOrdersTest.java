package health.zaoxue.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import health.zaoxue.portal.web.PublicSite;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Only the realm ends sessions, and only with what was made for that. */
@Tag("R-PLT-81")
class LogoutOrdersTest {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final Clock clock = Clock.fixed(Instant.now(), ZoneOffset.UTC);
    private StubProvider provider;
    private LogoutOrders orders;

    @BeforeEach
    void the_provider_is_there() throws Exception {
        provider = new StubProvider();
        SignInSettings settings = new SignInSettings(provider.issuer(), StubProvider.CLIENT, "a-secret");
        Keycloak keycloak = new Keycloak(settings, new PublicSite("http://127.0.0.1:8080", provider.issuer()), clock);
        orders = new LogoutOrders(keycloak, settings, clock);
    }

    @AfterEach
    void the_provider_goes() {
        provider.close();
    }

    @Test
    void a_right_order_names_a_session_or_an_account() throws Exception {
        LogoutOrders.Order one = orders.read(provider.signed(order().build()));
        LogoutOrders.Order all =
                orders.read(provider.signed(order().claim("sid", null).build()));

        assertThat(one).isEqualTo(new LogoutOrders.Order("order-1", "dolma", "session-1"));
        assertThat(all.subject()).isEqualTo("dolma");
        assertThat(all.session()).isNull();
    }

    @ParameterizedTest
    @EnumSource(WrongOrder.class)
    void a_wrong_order_ends_nothing(WrongOrder wrong) throws Exception {
        String token = wrong.token.make(this);

        assertThat(catchThrowable(() -> orders.read(token)))
                .isInstanceOfAny(ParseException.class, BadJOSEException.class, JOSEException.class);
    }

    /** The order is not what it should be. */
    private enum WrongOrder {
        OF_ANOTHER_ISSUER(test -> test.signed(test.order().issuer("https://elsewhere.invalid/realm"))),
        FOR_ANOTHER_CLIENT(test -> test.signed(test.order().audience("zaoxue-accounts"))),
        WITHOUT_A_MOMENT(test -> test.signed(test.order().issueTime(null))),
        OF_THE_FUTURE(test -> test.signed(test.order().issueTime(test.inSeconds(3600)))),
        OF_LONG_AGO(test -> test.signed(test.order().issueTime(test.inSeconds(-301)))),
        EXPIRED(test -> test.signed(test.order().expirationTime(test.inSeconds(-3600)))),
        WITHOUT_AN_END(test -> test.signed(test.order().expirationTime(null))),
        WITHOUT_A_NUMBER(test -> test.signed(test.order().jwtID(null))),
        WITHOUT_AN_EVENT(test -> test.signed(test.order().claim("events", null))),
        WITH_ANOTHER_EVENT(test ->
                test.signed(test.order().claim("events", Map.of("http://elsewhere.invalid/event", Map.of())))),
        ABOUT_NOBODY(test -> test.signed(test.order().subject(null).claim("sid", null))),
        AN_IDENTITY(test -> test.signed(test.order().claim("events", null).claim("nonce", "n"))),
        WITH_A_NONCE(test -> test.signed(test.order().claim("nonce", "n"))),
        NOT_SIGNED(test -> new PlainJWT(test.order().build()).serialize()),
        SIGNED_BY_AN_UNKNOWN_KEY(test -> StubProvider.signed(
                test.order().build(), new RSAKeyGenerator(2048).keyID("unknown").generate(), JWSAlgorithm.RS256)),
        RUBBISH(test -> "rubbish"),
        EMPTY(test -> "");

        private final Token token;

        WrongOrder(Token token) {
            this.token = token;
        }
    }

    /** Makes a token. */
    private interface Token {
        String make(LogoutOrdersTest test) throws JOSEException;
    }

    private String signed(JWTClaimsSet.Builder claims) throws JOSEException {
        return provider.signed(claims.build());
    }

    private JWTClaimsSet.Builder order() {
        return new JWTClaimsSet.Builder()
                .issuer(provider.issuer())
                .audience(StubProvider.CLIENT)
                .subject("dolma")
                .jwtID("order-1")
                .issueTime(inSeconds(0))
                .expirationTime(inSeconds(120))
                .claim("sid", "session-1")
                .claim("typ", "Logout")
                .claim("events", Map.of(EVENT, Map.of()));
    }

    private Date inSeconds(long seconds) {
        return Date.from(clock.instant().plusSeconds(seconds));
    }
}
