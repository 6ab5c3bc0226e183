package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;

/** What an administrator of Keycloak does to the realm. */
final class RealmAdministration {
    private static final String POLICY = "contentSecurityPolicy";
    private static final int CREATED = 201;
    private static final int CHANGED = 204;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String keycloak;
    private final String realm;
    private final String token;

    RealmAdministration(Product product) throws IOException, InterruptedException {
        String issuer = product.issuer().toString();
        keycloak = issuer.substring(0, issuer.indexOf("/realms/"));
        realm = keycloak + "/admin" + issuer.substring(keycloak.length());
        token = token(product.premises().secret("keycloak-administrator"));
    }

    /** From now on the realm signs with a new key; the old ones stay good for checking. */
    void addKey() throws IOException, InterruptedException {
        String parent = read(get(realm)).getString("id");
        JsonObject key = Json.createObjectBuilder()
                .add("name", "key " + UUID.randomUUID())
                .add("providerId", "rsa-generated")
                .add("providerType", "org.keycloak.keys.KeyProvider")
                .add("parentId", parent)
                .add(
                        "config",
                        Json.createObjectBuilder()
                                .add("priority", Json.createArrayBuilder().add(priority()))
                                .add("enabled", Json.createArrayBuilder().add("true"))
                                .add("active", Json.createArrayBuilder().add("true"))
                                .add("algorithm", Json.createArrayBuilder().add("RS256")))
                .build();
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(realm + "/components"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(key.toString())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(CREATED);
    }

    /** Lets the portal's sign-in come back to one more address, and the forms of the realm lead there. */
    void allowSite(String site) throws IOException, InterruptedException {
        JsonObject client = Json.createReader(new StringReader(get(realm + "/clients?clientId=zaoxue-portal")))
                .readArray()
                .getJsonObject(0);
        JsonArrayBuilder addresses = Json.createArrayBuilder(client.getJsonArray("redirectUris"));
        change(
                realm + "/clients/" + client.getString("id"),
                Json.createObjectBuilder(client).add("redirectUris", addresses.add(site + "/oidc/callback")));
        JsonObject headers = read(get(realm)).getJsonObject("browserSecurityHeaders");
        String policy = headers.getString(POLICY).replace("form-action ", "form-action " + site + " ");
        change(
                realm,
                Json.createObjectBuilder()
                        .add(
                                "browserSecurityHeaders",
                                Json.createObjectBuilder(headers).add(POLICY, policy)));
    }

    /** Lets the realm send its letters by the server at this port of the computer. */
    void writeThrough(int port) throws IOException, InterruptedException {
        JsonObjectBuilder server = Json.createObjectBuilder()
                .add("host", Letters.HOST)
                .add("port", Integer.toString(port))
                .add("from", "no-reply@zaoxue.invalid");
        change(realm, Json.createObjectBuilder(read(get(realm))).add("smtpServer", server));
    }

    /** What the realm answers at a path of its administration, such as {@code /users}. */
    String ask(String path) throws IOException, InterruptedException {
        return get(realm + path);
    }

    /** Sends something to a path of the realm's administration; answers the status. */
    int order(String method, String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(realm + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)))
                .statusCode();
    }

    /** Ends all sessions of an account at Keycloak. */
    void signOut(String userName) throws IOException, InterruptedException {
        String user = Json.createReader(new StringReader(get(realm + "/users?exact=true&username=" + userName)))
                .readArray()
                .getJsonObject(0)
                .getString("id");
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(realm + "/users/" + user + "/logout"))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(CHANGED);
    }

    private void change(String address, JsonObjectBuilder content) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(content.build().toString())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(CHANGED);
    }

    /** Higher than that of any key before. */
    private static String priority() {
        return Long.toString(System.currentTimeMillis() / 1000);
    }

    private String token(String password) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=password&client_id=admin-cli&username=launcher&password=" + password)));
        return read(answer.body()).getString("access_token");
    }

    private String get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token))
                .body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonObject read(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
