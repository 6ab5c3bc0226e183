package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The realm gets a new key while people work: nobody is thrown out, and what is signed with it counts without a restart. */
@WithProduct
class RotationStory {
    private final Product product;
    private final CodeFlow flow;

    RotationStory(Product product) {
        this.product = product;
        this.flow = new CodeFlow(product);
    }

    @Test
    void a_new_key_of_the_realm_disturbs_nobody() throws Exception {
        try (Visitor inside = product.signedIn("official", Screen.DESKTOP)) {
            String before = flow.tokensOf("physician").getString("access_token");
            assertThat(me(before).statusCode()).isEqualTo(200);

            new RealmAdministration(product).addKey();

            String after = flow.tokensOf("physician").getString("access_token");
            assertThat(keyOf(after)).isNotEqualTo(keyOf(before));
            assertThat(me(after).statusCode()).isEqualTo(200);
            assertThat(me(before).statusCode()).isEqualTo(200);
            assertThat(inside.open("/commission/index.xhtml").status()).isEqualTo(200);
            assertThat(inside.page().url()).startsWith(product.url("/commission/"));
        }
        try (Visitor newcomer = product.signedIn("nurse", Screen.PHONE)) {
            assertThat(newcomer.page().url()).startsWith(product.url("/nurse/"));
        }
    }

    private static String keyOf(String token) {
        byte[] header = Base64.getUrlDecoder().decode(token.split("\\.")[0]);
        JsonObject fields = Json.createReader(new java.io.StringReader(new String(header, StandardCharsets.UTF_8)))
                .readObject();
        return fields.getString("kid");
    }

    private HttpResponse<String> me(String token) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(product.url("/api/me")))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
