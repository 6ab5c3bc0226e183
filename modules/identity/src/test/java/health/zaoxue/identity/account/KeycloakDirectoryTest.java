package health.zaoxue.identity.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeycloakDirectoryTest {
    private static final String TOKEN = """
            {"access_token": "a", "expires_in": 300, "token_type": "Bearer", "not-before-policy": 0, "scope": "", "new": 1}
            """;

    private HttpServer keycloak;

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
    void the_account_with_exactly_this_name_is_found_whatever_else_keycloak_says() throws Exception {
        answerToken(200, TOKEN);
        answerUsers(200, "[{\"id\": \"id-1\", \"username\": \"nurse\", \"unheardOf\": {\"x\": 1}}]");

        assertThat(directory().accountNamed("Nurse")).hasValue(new AccountDirectory.Entry("id-1", "nurse"));
    }

    @Test
    void an_account_with_another_name_is_none() throws Exception {
        answerToken(200, TOKEN);
        answerUsers(200, "[{\"id\": \"id-2\", \"username\": \"nurse2\"}]");

        assertThat(directory().accountNamed("nurse")).isEmpty();
    }

    @Test
    void a_refused_service_account_is_no_answer() {
        answerToken(401, "{\"error\": \"unauthorized_client\"}");

        assertThatThrownBy(() -> directory().accountNamed("nurse")).isInstanceOf(AccountDirectory.Unreachable.class);
    }

    @Test
    void a_failing_keycloak_is_no_answer() {
        answerToken(200, TOKEN);
        answerUsers(500, "{}");

        assertThatThrownBy(() -> directory().accountNamed("nurse")).isInstanceOf(AccountDirectory.Unreachable.class);
    }

    @Test
    void a_stopped_keycloak_is_no_answer() {
        KeycloakDirectory directory = directory();
        keycloak.stop(0);

        assertThatThrownBy(() -> directory.accountNamed("nurse")).isInstanceOf(AccountDirectory.Unreachable.class);
    }

    private KeycloakDirectory directory() {
        String issuer = "http://127.0.0.1:" + keycloak.getAddress().getPort() + "/realms/zaoxue";
        return new KeycloakDirectory(issuer, "zaoxue-accounts", "secret");
    }

    private void answerToken(int status, String body) {
        keycloak.createContext(
                "/realms/zaoxue/protocol/openid-connect/token", exchange -> answer(exchange, status, body));
    }

    private void answerUsers(int status, String body) {
        keycloak.createContext("/admin/realms/zaoxue/users", exchange -> answer(exchange, status, body));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] content = body.getBytes(UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }
}
