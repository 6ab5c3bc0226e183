package health.zaoxue.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisteredClientsTest {
    private static final RealmFile FILE = RealmFile.parse("""
            {"realm": "trial",
             "browserSecurityHeaders": {"contentSecurityPolicy": "form-action new"},
             "clients": [{"clientId": "portal", "redirectUris": ["new/callback"], "name": "not taken",
                          "attributes": {"post.logout.redirect.uris": "new/out"}}]}
            """, Map.of());

    private final Map<String, String> puts = new ConcurrentHashMap<>();
    private HttpServer keycloak;
    private String clients = "[{\"id\": \"17\", \"name\": \"kept\", \"attributes\": {\"pkce\": \"S256\"}}]";

    @BeforeEach
    void begin() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/", this::answer);
        keycloak.start();
    }

    @AfterEach
    void end() {
        keycloak.stop(0);
    }

    @Test
    void a_client_gets_new_addresses_and_keeps_the_rest() {
        registered("right").follow(FILE);

        JsonObject client = put("/admin/realms/trial/clients/17");
        assertThat(client.getJsonArray("redirectUris").getString(0)).isEqualTo("new/callback");
        assertThat(client.getString("name")).isEqualTo("kept");
        assertThat(client.getJsonObject("attributes"))
                .isEqualTo(json("{\"pkce\": \"S256\", \"post.logout.redirect.uris\": \"new/out\"}"));
    }

    @Test
    void the_realm_gets_the_policy_that_names_the_new_address() {
        registered("right").follow(FILE);

        assertThat(put("/admin/realms/trial"))
                .isEqualTo(json("{\"browserSecurityHeaders\": {\"contentSecurityPolicy\": \"form-action new\"}}"));
    }

    @Test
    void an_unknown_client_is_reported_by_name() {
        clients = "[]";

        assertThatThrownBy(() -> registered("right").follow(FILE))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("portal");
    }

    @Test
    void a_refusal_is_reported() {
        assertThatThrownBy(() -> registered("wrong").follow(FILE))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("401");
    }

    private JsonObject put(String path) {
        return json(puts.getOrDefault(path, "{}"));
    }

    private RegisteredClients registered(String password) {
        return new RegisteredClients(
                URI.create("http://127.0.0.1:" + keycloak.getAddress().getPort()), password);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.endsWith("/token")) {
            send(exchange, body.contains("password=right") ? 200 : 401, "{\"access_token\": \"t\"}");
        } else if (!"Bearer t".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 403, "");
        } else if ("PUT".equals(exchange.getRequestMethod())) {
            puts.put(path, body);
            send(exchange, 204, "");
        } else {
            send(exchange, 200, clients);
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
