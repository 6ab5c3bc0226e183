package health.zaoxue.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-PLT-05")
class SameOriginFilterTest {
    private static final String SITE = "https://zaoxue.example";

    private static boolean passes(String method, String path, Map<String, String> headers) throws Exception {
        AtomicBoolean passed = new AtomicBoolean();
        new SameOriginFilter(new PublicSite(SITE, "https://keycloak.example"))
                .doFilter(
                        Requests.with(method, path, headers),
                        Requests.recording(Requests.headers()),
                        (request, response) -> passed.set(true));
        return passed.get();
    }

    @ParameterizedTest
    @CsvSource({
        "Origin,https://zaoxue.example,true",
        "Origin,https://evil.example,false",
        "Origin,http://zaoxue.example,false",
        "Origin,https://zaoxue.example.evil.example,false",
        "Origin,null,false",
        "Sec-Fetch-Site,same-origin,true",
        "Sec-Fetch-Site,same-site,false",
        "Sec-Fetch-Site,cross-site,false",
        "Sec-Fetch-Site,none,false",
        "Referer,https://zaoxue.example/nurse/report.xhtml,true",
        "Referer,https://zaoxue.example.evil.example/,false",
        "Referer,https://evil.example/,false"
    })
    void a_change_is_taken_from_our_own_pages_alone(String header, String value, boolean taken) throws Exception {
        assertThat(passes("POST", "/nurse/report", Map.of(header, value))).isEqualTo(taken);
    }

    @Test
    void a_change_of_unknown_origin_is_refused() throws Exception {
        assertThat(passes("POST", "/nurse/report", Map.of())).isFalse();
        assertThat(passes("DELETE", "/nurse/report", Map.of())).isFalse();
    }

    @Test
    void a_foreign_origin_is_not_outweighed_by_a_referer() throws Exception {
        assertThat(passes("POST", "/x", Map.of("Origin", "https://evil.example", "Referer", SITE + "/")))
                .isFalse();
    }

    @Test
    void reading_is_free_and_programs_carry_no_session() throws Exception {
        assertThat(passes("GET", "/nurse/", Map.of("Origin", "https://evil.example")))
                .isTrue();
        assertThat(passes("POST", "/api/x", Map.of())).isTrue();
    }
}
