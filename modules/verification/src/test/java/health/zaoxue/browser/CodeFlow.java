package health.zaoxue.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** The portal's authorization code flow with PKCE, driven by hand: as a program gets its tokens, and as an attacker tries. */
final class CodeFlow {
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";
    private static final String CLIENT = "zaoxue-portal";

    private final Product product;

    CodeFlow(Product product) {
        this.product = product;
    }

    /** The callback with a good code that Keycloak sends this browser to; it is caught before it arrives. */
    String callbackOf(Visitor visitor, String userName) {
        Page page = visitor.page();
        page.route("**/oidc/callback?**", route -> route.abort());
        page.navigate(authorization());
        page.fill("#username", userName);
        page.fill("#password", product.passwordOf(userName));
        Request caught = page.waitForRequest("**/oidc/callback?**", () -> page.click("#kc-login"));
        return caught.url();
    }

    /** The answer of the token endpoint to somebody's code: access_token and id_token. */
    JsonObject tokensOf(String userName) throws IOException, InterruptedException {
        try (Visitor visitor = product.visitor(Screen.DESKTOP)) {
            String code = callbackOf(visitor, userName).replaceAll(".*[?&]code=([^&]+).*", "$1");
            return ask(
                    CLIENT,
                    product.premises().secret("portal-client"),
                    Map.of(
                            "grant_type",
                            "authorization_code",
                            "code",
                            code,
                            "code_verifier",
                            VERIFIER,
                            "redirect_uri",
                            product.url("/oidc/callback")));
        }
    }

    /** A token of the same realm that is not meant for the portal. */
    JsonObject tokensOfAccountsClient() throws IOException, InterruptedException {
        return ask(
                "zaoxue-accounts",
                product.premises().secret("accounts-client"),
                Map.of("grant_type", "client_credentials"));
    }

    private String authorization() {
        return product.issuer() + "/protocol/openid-connect/auth?"
                + form(Map.of(
                        "client_id", CLIENT,
                        "response_type", "code",
                        "scope", "openid profile",
                        "state", "a-state-that-the-portal-does-not-know",
                        "nonce", "a-nonce",
                        "code_challenge", challenge(),
                        "code_challenge_method", "S256",
                        "redirect_uri", product.url("/oidc/callback")));
    }

    private JsonObject ask(String client, String secret, Map<String, String> parameters)
            throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(product.issuer() + "/protocol/openid-connect/token"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(parameters)))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject();
        }
    }

    private static String challenge() {
        try {
            byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
