package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whom the office suspends is gone from the ward's page and from other programs' answers at once, and back when that is lifted. */
@WithProduct
@Tag("R-MEN-66")
class AuthorisedStory {
    private static final String REASON = "Two complications in a month";

    private final Product product;
    private final CodeFlow flow;

    AuthorisedStory(Product product) {
        this.product = product;
        flow = new CodeFlow(product);
    }

    /** A certification at Lhasa, of somebody whom no other story needs. */
    private record Chosen(String id, String technique, String code, String name, String hospital) {}

    @Test
    void a_suspension_reaches_ward_and_programs_at_once() throws Exception {
        Chosen chosen = chosen();
        String token = tokenOf("nurse");
        try (Visitor office = product.signedIn("credentialing", Screen.DESKTOP);
                Visitor nurse = product.signedIn("nurse", Screen.PHONE)) {
            assertThat(onTheWard(nurse, chosen)).contains(chosen.name());
            Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);

            office.open("/management/certifications/one.xhtml?id=" + chosen.id());
            office.page().click("#change\\:suspend");
            office.page().waitForSelector("#change\\:reason-error:not(:empty)");
            assertThat(office.barriers()).isEmpty();
            act(office, "suspend");
            assertThat(office.page().innerText("main")).contains("Suspended", REASON, "Dolma Tso");

            assertThat(onTheWard(nurse, chosen)).doesNotContain(chosen.name());
            assertThat(ask(token, chosen, "").body()).doesNotContain(chosen.name());
            assertThat(ask(token, chosen, "&at=" + before).body()).contains(chosen.name());

            act(office, "reinstate");
            assertThat(onTheWard(nurse, chosen)).contains(chosen.name());
            assertThat(nurse.barriers()).isEmpty();
            assertThat(nurse.overflows()).isFalse();
            assertThat(nurse.page().locator("[data-print]").count()).isLessThanOrEqualTo(1);
            assertThat(office.complaints()).isEmpty();
            assertThat(nurse.complaints()).isEmpty();
        }
        assertThat(ask(token, chosen, "").body()).contains(chosen.name());
    }

    @Test
    void a_program_hears_as_much_as_whoever_it_asks_for() throws Exception {
        Chosen chosen = chosen();
        String token = tokenOf("nurse");

        HttpResponse<String> answer = ask(token, chosen, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(answer.body()).contains("\"technique\":\"" + chosen.code() + "\"", "\"refreshDue\":", "\"at\":\"");
        assertThat(ask(tokenOf("official"), chosen, "").statusCode()).isEqualTo(200);

        assertProblem(403, ask(tokenOf("clerk"), chosen, ""));
        assertProblem(404, ask(tokenOf("physician2"), chosen, ""));
        assertProblem(404, get(token, "?technique=" + chosen.code() + "&hospital=" + UUID.randomUUID()));
        assertProblem(404, get(token, "?technique=NO-SUCH&hospital=" + chosen.hospital()));
        assertProblem(400, get(token, "?technique=" + chosen.code()));
        assertProblem(400, ask(token, chosen, "&at=yesterday"));
        assertProblem(400, ask(token, chosen, "&at=" + Instant.now().plus(1, ChronoUnit.DAYS)));
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"title\":");
    }

    private void act(Visitor office, String button) {
        office.page().fill("#change\\:reason", REASON);
        office.page().waitForNavigation(() -> office.page().click("#change\\:" + button));
    }

    private static String onTheWard(Visitor nurse, Chosen chosen) {
        nurse.open("/authorised/index.xhtml?technique=" + chosen.technique());
        return nurse.page().innerText("main");
    }

    private String tokenOf(String userName) throws IOException, InterruptedException {
        return flow.tokensOf(userName).getString("access_token");
    }

    private HttpResponse<String> ask(String token, Chosen chosen, String further)
            throws IOException, InterruptedException {
        return get(token, "?technique=" + chosen.code() + "&hospital=" + chosen.hospital() + further);
    }

    private HttpResponse<String> get(String token, String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(product.url("/api/v1/authorisations" + query)))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private Chosen chosen() throws SQLException {
        try (Connection connection = product.premises().database().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select c.id, c.technique_id, t.code, m.name_en, c.hospital_id from mentorship.certification c"
                                + " join mentorship.technique t on t.id = c.technique_id"
                                + " join identity.staff_member m on m.id = c.person_id and m.hospital_id = c.hospital_id"
                                + " join identity.hospital h on h.id = c.hospital_id"
                                + " where h.name_en like 'Lhasa%' and c.scope = 'INDEPENDENT' and c.state = 'GRANTED'"
                                + " and current_date between c.valid_from and c.valid_until"
                                + " and m.name_en <> 'Kalsang Tenpa' order by m.name_en, t.code limit 1")) {
            assertThat(found.next()).isTrue();
            return new Chosen(
                    found.getString(1), found.getString(2), found.getString(3), found.getString(4), found.getString(5));
        }
    }
}
