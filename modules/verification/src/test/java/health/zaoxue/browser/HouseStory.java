package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Health and metrics: told to the house alone, and true. */
@WithProduct
class HouseStory {
    private final Product product;
    private final Wire wire;

    HouseStory(Product product) {
        this.product = product;
        this.wire = new Wire(product.origin());
    }

    @ParameterizedTest
    @Tag("R-PLT-54")
    @CsvSource({
        "/health, X-Forwarded-For",
        "/health/ready, X-Forwarded-For",
        "/health/live, Forwarded",
        "/metrics, X-Forwarded-Proto",
        "/metrics, X-Real-IP",
        "/openapi, Via"
    })
    void whoever_comes_through_a_proxy_finds_nothing_there(String path, String forwarded) {
        assertThat(status(path, Map.of())).isEqualTo(200);
        assertThat(status(path, Map.of(forwarded, "203.0.113.9"))).isEqualTo(404);
        assertThat(status("/x/.." + path, Map.of(forwarded, "203.0.113.9"))).isBetween(400, 404);
        assertThat(status(path + ";x=y", Map.of(forwarded, "203.0.113.9"))).isBetween(400, 404);
    }

    @Test
    @Tag("R-PLT-53")
    void a_database_that_cannot_be_written_or_lacks_a_migration_is_not_ready() throws Exception {
        assertThat(ready().status()).isEqualTo(200);

        try (Connection owner = product.premises().owner()) {
            owner.createStatement().execute("revoke update on platform.write_probe from zaoxue_app");
            owner.createStatement().execute("revoke update (written_at) on platform.write_probe from zaoxue_app");
            try {
                assertThat(ready().status()).isEqualTo(503);
                assertThat(ready().body()).contains("\"writable\":\"false\"");
                assertThat(status("/health/live", Map.of())).isEqualTo(200);
            } finally {
                owner.createStatement().execute("grant update (written_at) on platform.write_probe to zaoxue_app");
            }
            owner.createStatement().execute("update reporting.flyway_schema_history set success = false");
            try {
                assertThat(ready().status()).isEqualTo(503);
                assertThat(ready().body()).contains("reporting=");
            } finally {
                owner.createStatement().execute("update reporting.flyway_schema_history set success = true");
            }
        }

        assertThat(ready().status()).isEqualTo(200);
    }

    @Test
    @Tag("R-PLT-53")
    void keycloak_is_asked_and_keeps_nobody_out() throws Exception {
        ready();
        Thread.sleep(1_000);

        assertThat(ready().body()).contains("\"keycloak\":\"answers\"");
    }

    @Test
    void the_requests_of_a_page_the_sessions_and_the_connections_are_counted() {
        double before = metric("requests_seconds_count{answer=\"2xx\",mp_scope=\"application\",page=\"/index.xhtml\"}");

        wire.send(Wire.Ask.get("/index.xhtml", Map.of()));
        wire.send(Wire.Ask.get("/index.xhtml", Map.of()));
        wire.send(Wire.Ask.get("/a-page-that-nobody-wrote.xhtml", Map.of()));

        assertThat(metric("requests_seconds_count{answer=\"2xx\",mp_scope=\"application\",page=\"/index.xhtml\"}"))
                .isEqualTo(before + 2);
        assertThat(metrics()).doesNotContain("a-page-that-nobody-wrote");
        try (Visitor visitor = product.signedIn("nurse", Screen.PHONE)) {
            assertThat(visitor.session()).isPresent();
            assertThat(metric("sessions{mp_scope=\"application\"}")).isPositive();
        }
        assertThat(metric("database_connections_open{mp_scope=\"application\"}"))
                .isPositive();
    }

    private Wire.Answer ready() {
        return wire.send(Wire.Ask.get("/health/ready", Map.of()));
    }

    private int status(String path, Map<String, String> headers) {
        return wire.send(Wire.Ask.get(path, headers)).status();
    }

    private String metrics() {
        return wire.send(Wire.Ask.get("/metrics", Map.of())).body();
    }

    private double metric(String name) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(name))
                .map(line -> Double.valueOf(line.substring(name.length()).strip()))
                .findFirst()
                .orElse(0.0);
    }
}
