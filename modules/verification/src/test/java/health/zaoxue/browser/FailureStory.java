package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database refuses what a page needs: the person sees a number and nothing else, and the number leads to the cause in the log. */
@WithProduct
@Tag("R-PLT-50")
class FailureStory {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}");
    private static final List<String> DETAILS = List.of(
            "Exception",
            "\tat ",
            "health.zaoxue",
            "org.postgresql",
            "jakarta.",
            "permission denied",
            "select ",
            "equipment.",
            "identity.",
            "Payara",
            "GlassFish");

    private final Product product;
    private final Wire wire;

    FailureStory(Product product) {
        this.product = product;
        this.wire = new Wire(product.origin());
    }

    @Test
    void a_page_that_fails_tells_a_number_that_leads_to_the_cause() throws Exception {
        Map<String, String> headers = Map.of("Cookie", session("engineer"));

        Wire.Answer answer =
                without("equipment.device", () -> wire.send(Wire.Ask.get("/management/devices/index.xhtml", headers)));

        String id = answer.header("X-Request-Id");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("<p class=\"zx-number\">" + id + "</p>");
        assertTellsNothing(answer.body());
        assertThat(cause(id)).contains("permission denied", "/management/devices/index.xhtml");
    }

    @Test
    void an_ajax_call_that_fails_leads_to_a_page_with_the_number_of_the_call() throws Exception {
        Answering answering = new Answering(product);
        Wire.Ask ask = answering.ajax("/management/devices/index.xhtml", Map.of("Cookie", session("engineer")));

        Wire.Answer answer = without("identity.staff_member", () -> wire.send(ask));
        String there = answer.body()
                .replaceAll("(?s).*redirect url=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        Wire.Answer page = wire.send(Wire.Ask.get(there, Map.of()));

        String id = answer.header("X-Request-Id");
        assertTellsNothing(answer.body());
        assertThat(page.body()).contains("<p class=\"zx-number\">" + id + "</p>");
        assertThat(cause(id)).contains("permission denied");
    }

    @Test
    void a_program_is_told_the_same_number_as_the_log() throws Exception {
        String token = new CodeFlow(product).tokensOf("nurse").getString("access_token");

        Wire.Answer answer = without(
                "identity.staff_member",
                () -> wire.send(Wire.Ask.get("/api/me", Map.of("Authorization", "Bearer " + token))));

        String id = answer.header("X-Request-Id");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("\"instance\":\"urn:zaoxue:failure:" + id + "\"");
        assertTellsNothing(answer.body());
        assertThat(cause(id)).contains("permission denied");
    }

    @Test
    void what_is_refused_or_not_there_tells_nothing_either() {
        Map<String, String> headers = Map.of("Cookie", session("nurse"));

        for (String path :
                List.of("/commission/index.xhtml", "/photo/x", "/nurse/reports/one.xhtml?id=x", "/nothing")) {
            Wire.Answer answer = wire.send(Wire.Ask.get(path, headers));
            assertThat(answer.status()).as(path).isBetween(400, 499);
            assertTellsNothing(answer.body());
        }
    }

    private static void assertTellsNothing(String body) {
        DETAILS.forEach(detail -> assertThat(body).doesNotContain(detail));
    }

    /** The lines of the log that hold the id: one, with the whole cause. */
    private String cause(String id) throws IOException {
        Matcher shape = ID.matcher(id);
        assertThat(shape.matches()).isTrue();
        List<String> lines = product.premises()
                .log()
                .lines()
                .filter(line -> line.contains("\"Request\":\"" + id + "\""))
                .toList();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private String session(String userName) {
        try (Visitor visitor = product.signedIn(userName, Screen.DESKTOP)) {
            return "zx-session=" + visitor.session().orElseThrow();
        }
    }

    private interface Act {
        Wire.Answer run();
    }

    /** Takes the right to read a table from the application while something is done. */
    private Wire.Answer without(String table, Act act) throws SQLException {
        try (Connection owner = product.premises().owner()) {
            owner.createStatement().execute("revoke select on " + table + " from zaoxue_app");
            try {
                return act.run();
            } finally {
                owner.createStatement().execute("grant select on " + table + " to zaoxue_app");
            }
        }
    }
}
