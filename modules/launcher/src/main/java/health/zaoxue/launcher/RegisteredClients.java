package health.zaoxue.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The clients that Keycloak knows already. Their addresses are exact, so they have to follow when the application
 * takes another port than at the import.
 */
final class RegisteredClients {
    private static final List<String> ADDRESSES =
            List.of("rootUrl", "baseUrl", "adminUrl", "redirectUris", "webOrigins", "secret");
    private static final String HEADERS = "browserSecurityHeaders";
    private static final String ATTRIBUTES = "attributes";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI keycloak;
    private final String administratorPassword;

    RegisteredClients(URI keycloak, String administratorPassword) {
        this.keycloak = keycloak;
        this.administratorPassword = administratorPassword;
    }

    /** Gives the realm and each client of the file the addresses that the file says now. */
    void follow(RealmFile file) {
        String token = token();
        URI realm = keycloak.resolve("/admin/realms/" + file.realm());
        put(realm, headersOnly(file.content()), token);
        URI clients = URI.create(realm + "/clients");
        for (JsonObject wanted : file.clients()) {
            JsonObject present = client(clients, wanted.getString("clientId"), token);
            put(URI.create(clients + "/" + present.getString("id")), updated(present, wanted), token);
        }
    }

    /** The client as it is, with the addresses and address-like attributes of the wanted one. */
    static JsonObject updated(JsonObject present, JsonObject wanted) {
        JsonObjectBuilder updated = Json.createObjectBuilder(present);
        ADDRESSES.stream().filter(wanted::containsKey).forEach(name -> updated.add(name, wanted.get(name)));
        JsonObjectBuilder attributes = Json.createObjectBuilder(attributes(present));
        attributes(wanted).forEach(attributes::add);
        return updated.add(ATTRIBUTES, attributes).build();
    }

    /** The content security policy of Keycloak's pages names the product's address as well. */
    static JsonObject headersOnly(JsonObject realm) {
        JsonObjectBuilder headers = Json.createObjectBuilder();
        Optional.ofNullable(realm.get(HEADERS)).ifPresent(value -> headers.add(HEADERS, value));
        return headers.build();
    }

    private void put(URI address, JsonObject content, String token) {
        send(authorized(address, token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(content.toString())));
    }

    private static JsonObject attributes(JsonObject client) {
        JsonObject attributes = client.getJsonObject(ATTRIBUTES);
        return attributes == null ? JsonValue.EMPTY_JSON_OBJECT : attributes;
    }

    private JsonObject client(URI clients, String id, String token) {
        URI question = URI.create(clients + "?clientId=" + encoded(id));
        return read(send(authorized(question, token))).asJsonArray().stream()
                .findFirst()
                .map(JsonValue::asJsonObject)
                .orElseThrow(() -> new StartFailure(
                        "Keycloak does not know the client %s; start over with --fresh".formatted(id)));
    }

    private String token() {
        String form = "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                .formatted(encoded(KeycloakProgram.ADMINISTRATOR), encoded(administratorPassword));
        String answer = send(HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return read(answer).asJsonObject().getString("access_token");
    }

    private String send(HttpRequest.Builder request) {
        HttpRequest complete = request.timeout(Duration.ofSeconds(30)).build();
        try {
            HttpResponse<String> response = http.send(complete, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new StartFailure("Keycloak answered %d to %s %s"
                        .formatted(response.statusCode(), complete.method(), complete.uri()));
            }
            return response.body();
        } catch (IOException e) {
            throw new StartFailure("Keycloak did not answer " + complete.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted", e);
        }
    }

    private static HttpRequest.Builder authorized(URI address, String token) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    }

    private static JsonStructure read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
