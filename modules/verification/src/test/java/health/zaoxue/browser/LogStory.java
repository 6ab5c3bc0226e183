package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After people have worked, signed in in vain and met failures, the application's log knows what happened and nobody's name. */
@WithProduct
@Tag("R-PLT-56")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogStory {
    private final Product product;
    private final Wire wire;

    LogStory(Product product) {
        this.product = product;
        this.wire = new Wire(product.origin());
        work();
    }

    @Test
    void every_event_is_one_line_of_json() {
        List<JsonObject> events = product.premises()
                .log()
                .lines()
                .filter(line -> line.startsWith("{\"Timestamp\""))
                .map(LogStory::read)
                .toList();

        assertThat(events)
                .hasSizeGreaterThan(20)
                .allSatisfy(event -> assertThat(event.keySet()).contains("Timestamp", "Level", "LoggerName"));
    }

    @Test
    void no_person_of_the_programme_is_named() throws SQLException {
        String log = product.premises().log();

        assertThat(names())
                .hasSizeGreaterThan(50)
                .allSatisfy(name -> assertThat(log).doesNotContain(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eyJ[A-Za-z0-9_-]{8,}",
                "-demo-2026",
                "[^0-9]1[3-9][0-9]{9}[^0-9]",
                "[^0-9][1-9][0-9]{16}[0-9X][^0-9]",
                "@demo\\.invalid",
                "(?i)set-cookie",
                "(?i)bearer [a-z0-9]"
            })
    void no_token_password_telephone_identity_card_or_address_is_in_it(String secret) {
        assertThat(Pattern.compile(secret)
                        .matcher(product.premises().log())
                        .results()
                        .map(found -> found.group())
                        .toList())
                .isEmpty();
    }

    @Test
    void none_of_our_own_secrets_is_in_it() {
        String log = product.premises().log();

        for (String name :
                List.of("owner", "application", "audit", "portal-client", "accounts-client", "session-key")) {
            assertThat(product.premises().secret(name)).as(name).isNotBlank();
            assertThat(log).as(name).doesNotContain(product.premises().secret(name));
        }
    }

    /** What could leave traces: a sign-in, a page, a search for a name, a wrong token, a page that is not there. */
    private void work() {
        try (Visitor official = product.signedInAnew("hospital-head", Screen.DESKTOP)) {
            String session = "zx-session=" + official.session().orElseThrow();
            for (String path : List.of("/management/index.xhtml", "/nothing?name=Pema+Yangzom&phone=13800138000")) {
                wire.send(Wire.Ask.get(path, Map.of("Cookie", session)));
            }
        }
        wire.send(Wire.Ask.get("/api/me", Map.of("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")));
        wire.send(Wire.Ask.get("/oidc/callback?state=x&code=eyJhbGciOiJub25lIn0", Map.of()));
    }

    private List<String> names() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection owner = product.premises().owner()) {
            owner.createStatement().execute("set zaoxue.across = 'on'");
            ResultSet people = owner.createStatement()
                    .executeQuery("select unnest(array[name_en, name_zh, name_bo]) from identity.staff_member");
            while (people.next()) {
                if (people.getString(1) != null) {
                    names.add(people.getString(1));
                }
            }
        }
        return names;
    }

    private static JsonObject read(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
