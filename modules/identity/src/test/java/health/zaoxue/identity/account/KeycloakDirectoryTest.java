package health.zaoxue.identity.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import health.zaoxue.identity.AccountFailure;
import health.zaoxue.identity.AccountLetter;
import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-IDN-45")
class KeycloakDirectoryTest {
    private static final UUID PERSON = UUID.fromString("3d3c6d4e-2d3e-4f67-9f4f-0a4c9a0f0b11");
    private static final String TOKEN = """
            {"access_token": "a", "expires_in": 300, "token_type": "Bearer", "not-before-policy": 0, "scope": "", "new": 1}
            """;
    private static final String ANOTHERS = """
            [{"id": "id-1", "username": "nurse", "unheardOf": {"x": 1}, "attributes": {"person": ["somebody-else"]}}]
            """;

    private HttpServer keycloak;
    private final AtomicInteger made = new AtomicInteger();

    @BeforeEach
    void start() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.start();
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
    }

    @Test
    void an_account_that_was_made_for_the_person_before_is_found_again() throws Exception {
        answerToken(200, TOKEN);
        answerUsers(200, ANOTHERS.replace("somebody-else", PERSON.toString()));

        assertThat(directory().located(wanted("Nurse", false))).isEqualTo("id-1");
        assertThat(made).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_account_of_that_name_that_was_made_for_somebody_else_is_never_taken(boolean existing) {
        answerToken(200, TOKEN);
        answerUsers(200, ANOTHERS);

        assertThatThrownBy(() -> directory().located(wanted("nurse", existing)))
                .isInstanceOfSatisfying(
                        AccountDirectory.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(AccountFailure.NAME_TAKEN));
        assertThat(made).hasValue(0);
    }

    @Test
    void one_that_was_made_for_nobody_here_is_taken_over_only_where_that_is_wished() throws Exception {
        answerToken(200, TOKEN);
        answerUsers(200, "[{\"id\": \"id-2\", \"username\": \"nurse\"}]");

        assertThat(directory().located(wanted("nurse", true))).isEqualTo("id-2");
        assertThatThrownBy(() -> directory().located(wanted("nurse", false)))
                .isInstanceOf(AccountDirectory.Refused.class);
    }

    @Test
    void where_there_is_none_one_is_made() throws Exception {
        answerToken(200, TOKEN);
        answerUsers(200, "[{\"id\": \"id-2\", \"username\": \"nurse2\"}]");

        assertThat(directory().located(wanted("nurse", false))).isEqualTo("id-new");
        assertThat(made).hasValue(1);
    }

    @Test
    void a_refused_service_account_is_no_answer() {
        answerToken(401, "{\"error\": \"unauthorized_client\"}");

        assertUnreachable(directory());
    }

    @Test
    void a_failing_keycloak_is_no_answer() {
        answerToken(200, TOKEN);
        answerUsers(500, "{}");

        assertUnreachable(directory());
    }

    @Test
    void a_stopped_keycloak_is_no_answer() {
        KeycloakDirectory directory = directory();
        keycloak.stop(0);

        assertUnreachable(directory);
    }

    private static void assertUnreachable(KeycloakDirectory directory) {
        assertThatThrownBy(() -> directory.located(wanted("nurse", false)))
                .isInstanceOf(AccountDirectory.Unreachable.class);
        assertThatThrownBy(directory::everyone).isInstanceOf(AccountDirectory.Unreachable.class);
    }

    private static Wanted wanted(String userName, boolean existing) {
        return new Wanted(
                new Wanted.Identity(PERSON, new Translated("Nurse", null, null), null, userName),
                true,
                Set.of(Role.NURSE),
                true,
                null,
                new Wanted.Contact(null, "en", AccountLetter.NONE),
                existing,
                1,
                true);
    }

    private KeycloakDirectory directory() {
        String issuer = "http://127.0.0.1:" + keycloak.getAddress().getPort() + "/realms/zaoxue";
        return new KeycloakDirectory(new KeycloakConnection(issuer, "zaoxue-accounts", "secret"));
    }

    private void answerToken(int status, String body) {
        keycloak.createContext(
                "/realms/zaoxue/protocol/openid-connect/token", exchange -> answer(exchange, status, body));
    }

    private void answerUsers(int status, String body) {
        keycloak.createContext("/admin/realms/zaoxue/users", exchange -> {
            if (exchange.getRequestMethod().equals("POST")) {
                made.incrementAndGet();
                exchange.getResponseHeaders().add("Location", exchange.getRequestURI() + "/id-new");
                answer(exchange, 201, "");
            } else {
                answer(exchange, status, body);
            }
        });
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] content = body.getBytes(UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }
}
