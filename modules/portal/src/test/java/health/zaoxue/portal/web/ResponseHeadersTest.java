package health.zaoxue.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseHeadersTest {
    private static Map<String, String> headersOf(String url, String path) {
        PublicSite site = new PublicSite(url, "https://keycloak.example/realms/zaoxue");
        Map<String, String> headers = Requests.headers();
        new ResponseHeaders(site, new ContentPolicy(site), new RequestOrigin())
                .setOn(Requests.with("GET", path, Map.of()), Requests.recording(headers));
        return headers;
    }

    @Test
    void every_answer_is_guarded_and_kept_nowhere() {
        assertThat(headersOf("https://zaoxue.example", "/physician/index.xhtml"))
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "same-origin")
                .containsEntry("Cache-Control", "no-store")
                .containsKey("Strict-Transport-Security")
                .hasEntrySatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .contains("default-src 'none'")
                                .contains("frame-ancestors 'none'"))
                .hasEntrySatisfying("Vary", vary -> assertThat(vary).contains("Accept-Encoding"));
    }

    @Test
    void without_encryption_nothing_is_promised_about_it() {
        assertThat(headersOf("http://127.0.0.1:8080", "/")).doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void only_what_carries_its_version_is_kept_for_ever() {
        String resource = "/jakarta.faces.resource/core.js.xhtml?ln=primefaces";

        assertThat(headersOf("https://zaoxue.example", resource + "&v=15"))
                .hasEntrySatisfying("Cache-Control", value -> assertThat(value).contains("immutable"));
        assertThat(headersOf("https://zaoxue.example", resource)).containsEntry("Cache-Control", "no-store");
        assertThat(headersOf("https://zaoxue.example", "/physician/?v=15")).containsEntry("Cache-Control", "no-store");
    }

    @Test
    void a_page_may_send_forms_to_ourselves_and_to_keycloak_and_nowhere_else() {
        PublicSite site = new PublicSite("https://zaoxue.example", "https://keycloak.example/realms/zaoxue");

        assertThat(new ContentPolicy(site).getForPages())
                .contains("form-action 'self' https://keycloak.example;")
                .endsWith("script-src 'self'")
                .doesNotContain("unsafe-eval");
    }
}
