package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Forms accept what they offered, and no field that they do not have. */
@WithProduct
class FormsStory {
    private static final List<String> THINGS = List.of("person", "gap", "request", "issue");
    private static final List<String> WRITERS = List.of(
            "physician",
            "mentor",
            "engineer",
            "department-head",
            "credentialing",
            "official",
            "system-admin",
            "security-admin");

    /**
     * Sends each form with a choice that it did not offer; answers what was tried, and what was neither refused at its field nor
     * answered like something that does not exist.
     */
    private static final String ATTACK = """
            async foreign => {
              const found = {tried: [], accepted: []};
              for (const form of document.querySelectorAll('main form[method=post]')) {
                const button = form.querySelector('button[type=submit][name], input[type=submit][name]');
                for (const choice of form.querySelectorAll('select[name], input[type=radio][name]:first-of-type')) {
                  const offered = choice.options ? [...choice.options].map(one => one.value)
                      : [...form.querySelectorAll('input[name="' + choice.name + '"]')].map(one => one.value);
                  if (!button || !offered.some(value => /^[0-9a-f]{8}-/.test(value)) || choice.disabled) continue;
                  for (const id of foreign.filter(one => !offered.includes(one))) {
                    const typed = new FormData(form);
                    const body = form.enctype === 'multipart/form-data' ? typed : new URLSearchParams(typed);
                    body.set(choice.name, id);
                    body.set(button.name, button.value || button.name);
                    const answer = await fetch(form.action, {method: 'POST', body, redirect: 'manual'});
                    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
                    const again = page.querySelector('[name="' + choice.name + '"]');
                    const what = location.pathname + ' ' + choice.name;
                    found.tried.push(what);
                    const refused = answer.status === 404 || again && again.getAttribute('aria-invalid') === 'true';
                    if (answer.status >= 500 || !refused) {
                      found.accepted.push(what + ' = ' + id + ': ' + answer.status);
                    }
                  }
                }
              }
              return found;
            }
            """;

    private final Product product;
    private final Specimens specimens;

    FormsStory(Product product) {
        this.product = product;
        this.specimens = new Specimens(product.premises());
    }

    @Test
    void a_choice_that_was_not_offered_is_refused() throws IOException {
        Set<String> tried = new TreeSet<>();
        List<Object> accepted = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String writer : WRITERS) {
            try (Visitor visitor = product.atWork(writer)) {
                List<String> foreign = foreignTo(writer);
                List<String> pages = new Rounds(visitor, seen).addresses(List::of);
                TrailSince now = TrailSince.now(product.premises());
                for (String page : pages) {
                    visitor.open(page);
                    Map<?, ?> found = (Map<?, ?>) visitor.page().evaluate(ATTACK, foreign);
                    ((List<?>) Objects.requireNonNull(found.get("tried"))).forEach(one -> tried.add(one.toString()));
                    accepted.addAll((List<?>) Objects.requireNonNull(found.get("accepted")));
                }
                assertThat(now.changes()).as("what %s changed", writer).isEmpty();
            }
        }

        assertThat(accepted).isEmpty();
        assertThat(tried).hasSizeGreaterThan(10);
    }

    @Test
    void a_report_is_its_senders_whatever_fields_are_sent_with_it() throws SQLException {
        UUID key = UUID.randomUUID();
        Specimens.Home nurse = specimens.homeOf("nurse");
        Specimens.Home other = specimens.homeOf("physician2");
        try (Visitor visitor = product.atWork("nurse")) {
            FormData form = FormData.create()
                    .set("key", key.toString())
                    .set("tag", specimens.own("tag", nurse).orElseThrow())
                    .set("symptom", "else")
                    .set("severity", "DEGRADED")
                    .set("description", "Sent with more than it has " + key)
                    .set("id", UUID.randomUUID().toString())
                    .set("hospital", String.valueOf(other.hospital()))
                    .set("reporter", String.valueOf(other.person()))
                    .set("state", "CONFIRMED")
                    .set("resolution", "REPAIRED")
                    .set("version", "99");
            APIResponse answer = visitor.context()
                    .request()
                    .post(
                            product.url("/nurse/send"),
                            RequestOptions.create()
                                    .setHeader("X-Field", "1")
                                    .setHeader("Origin", product.origin())
                                    .setMultipart(form));
            assertThat(answer.status()).isEqualTo(201);
        }

        assertThat(storedReport(key))
                .containsExactly(String.valueOf(nurse.person()), String.valueOf(nurse.hospital()), "REPORTED", "1");
    }

    private List<String> foreignTo(String userName) {
        Specimens.Home home = specimens.homeOf(userName);
        List<String> ids = new ArrayList<>(List.of(UUID.randomUUID().toString()));
        THINGS.forEach(thing -> specimens.other(thing, home).ifPresent(ids::add));
        return ids;
    }

    private List<String> storedReport(UUID key) throws SQLException {
        try (Connection connection = product.premises().database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select reporter, hospital, state, steps from equipment.issue where description like ?")) {
            statement.setString(1, "%" + key);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return List.of(found.getString(1), found.getString(2), found.getString(3), found.getString(4));
            }
        }
    }
}
