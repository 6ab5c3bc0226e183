package health.zaoxue.benchmarks.visit;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * By what a program asks in somebody's name: the code that Keycloak gives to whoever it knows, changed for a token as the portal does.
 *
 * @param site the portal, whose callback the code is meant for; ends with a slash
 * @param secret by which the portal proves to Keycloak that it is the portal
 */
public record AccessToken(URI issuer, URI site, String secret) {
    private static final String CLIENT = "zaoxue-portal";
    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-one-for-measuring";

    /** A token of somebody whom Keycloak knows. */
    public String of(Visitor person) {
        Answer led = person.fetch(
                URI.create(issuer + "/protocol/openid-connect/auth?"
                        + form(Map.of(
                                "client_id", CLIENT,
                                "response_type", "code",
                                "scope", "openid profile",
                                "state", "measuring",
                                "nonce", "measuring",
                                "code_challenge", challenge(),
                                "code_challenge_method", "S256",
                                "redirect_uri", callback()))),
                Map.of());
        String code = led.header("Location").orElseThrow().replaceAll(".*[?&]code=([^&]+).*", "$1");
        try (JsonReader answer = Json.createReader(new StringReader(exchanged(code)))) {
            return answer.readObject().getString("access_token");
        }
    }

    private String exchanged(String code) {
        String credentials =
                Base64.getEncoder().encodeToString((CLIENT + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "code_verifier",
                        VERIFIER,
                        "redirect_uri",
                        callback()))))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a token was asked for", e);
        }
    }

    private String callback() {
        return site + "oidc/callback";
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
