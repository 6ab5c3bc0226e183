package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever somebody puts into the address of a list, or into what its table sends to sort, filter and turn pages: nothing breaks. */
@WithProduct
class FuzzStory {
    private static final List<String> VALUES = List.of(
            "",
            "-1",
            "99999999999999999999",
            "' or 1=1 --",
            "x\";drop table equipment.device;--",
            "${7*7}#{7*7}",
            "\u0000",
            "\uD83C\uDFD4 ཀ 造",
            "x".repeat(2000));
    private static final List<String> PARAMETERS = List.of(
            "state",
            "tag",
            "sheet",
            "page",
            "q",
            "kind",
            "hospital",
            "year",
            "indicator",
            "lang",
            "photo",
            "object",
            "act",
            "from",
            "to",
            "technique");

    /** What a server may refuse before the application hears of it is left out; the values take turns. */
    private static final List<String> ADDRESSABLE =
            VALUES.stream().filter(value -> !value.equals("\u0000")).toList();

    private static final int TRIES = 1;

    private static final Map<String, String> READERS = Map.of(
            "physician", "local-physician",
            "mentor", "aid-staff",
            "nurse", "nurse",
            "engineer", "biomedical-engineer",
            "department-head", "department-head",
            "credentialing", "credentialing",
            "official", "commission-official",
            "audit-admin", "audit-admin",
            "system-admin", "system-admin");

    /** What the table of the page would send, with one value replaced; answers the places where the product broke down. */
    private static final String ATTACK = """
            async values => {
              const broken = [];
              for (const table of document.querySelectorAll('.ui-datatable')) {
                const form = table.closest('form');
                if (!form) continue;
                const filters = [...table.querySelectorAll('[name$=":filter"]')].map(one => one.name);
                const fields = ['_sortKey', '_sortDir', '_first', '_rows'].map(end => table.id + end).concat(filters);
                for (const field of fields) for (const value of values) {
                  const body = new URLSearchParams(new FormData(form));
                  const say = (name, text) => body.set(name, text);
                  say('jakarta.faces.partial.ajax', 'true');
                  ['source', 'partial.execute', 'partial.render'].forEach(part => say('jakarta.faces.' + part, table.id));
                  say(form.id, form.id);
                  const act = field.endsWith('filter') ? '_filtering' : /sort/.test(field) ? '_sorting' : '_pagination';
                  say(table.id + act, 'true');
                  say(table.id + '_encodeFeature', 'true');
                  say(table.id + '_skipChildren', 'true');
                  say(table.id + '_first', '0');
                  say(table.id + '_rows', '25');
                  const head = table.querySelector('th.ui-sortable-column');
                  if (act === '_sorting' && head) { say(table.id + '_sortKey', head.id); say(table.id + '_sortDir', '1'); }
                  say(field, value);
                  const answer = await fetch(form.action, {method: 'POST', body, redirect: 'manual',
                      headers: {'Faces-Request': 'partial/ajax'}});
                  const text = await answer.text();
                  if (answer.status >= 500 || /<error>|[/]problem[?]status=5/.test(text)) {
                    broken.push(location.pathname + ' ' + field + '=' + value.slice(0, 40) + ': ' + answer.status + ' ' + text.slice(0, 200));
                  }
                }
              }
              return broken;
            }
            """;

    private final Product product;

    FuzzStory(Product product) {
        this.product = product;
    }

    @Test
    void no_parameter_of_an_address_breaks_a_page() throws IOException {
        List<String> broken = new ArrayList<>();
        int tried = 0;
        Set<String> seen = new TreeSet<>();
        AuthorizationTable table = AuthorizationTable.read();
        for (Map.Entry<String, String> reader : READERS.entrySet()) {
            try (Visitor visitor = product.atWork(reader.getKey())) {
                for (String page : pagesOf(table, reader.getValue()).stream()
                        .filter(seen::add)
                        .toList()) {
                    for (String parameter : PARAMETERS) {
                        for (int turn = 0; turn < TRIES; turn++) {
                            String value = ADDRESSABLE.get(tried++ % ADDRESSABLE.size());
                            note(broken, visitor, page + "?" + parameter + "=" + encoded(value));
                        }
                    }
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void nothing_that_a_table_is_sent_breaks_it() throws IOException {
        List<Object> broken = new ArrayList<>();
        Set<String> attacked = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        AuthorizationTable table = AuthorizationTable.read();
        for (Map.Entry<String, String> reader : READERS.entrySet()) {
            try (Visitor visitor = product.atWork(reader.getKey())) {
                for (String page : pagesOf(table, reader.getValue()).stream()
                        .filter(seen::add)
                        .toList()) {
                    visitor.open(page);
                    if (visitor.page().locator(".ui-datatable").count() > 0) {
                        attacked.add(page);
                        broken.addAll((List<?>) visitor.page().evaluate(ATTACK, VALUES));
                    }
                }
            }
        }

        assertThat(broken).isEmpty();
        assertThat(attacked).hasSizeGreaterThan(8);
    }

    /** The pages that need no id, each with one reader. */
    private static List<String> pagesOf(AuthorizationTable table, String role) throws IOException {
        return Routes.pages().stream()
                .filter(page -> page.matches(".*/(index|find|facts|labels)\\.xhtml"))
                .filter(page -> !table.isPublic(page) && table.admits(page, Set.of(role)))
                .toList();
    }

    private void note(List<String> broken, Visitor visitor, String address) {
        APIResponse answer = visitor.context()
                .request()
                .get(product.url(address), RequestOptions.create().setMaxRedirects(0));
        if (answer.status() >= 500) {
            broken.add(answer.status() + " " + address);
        }
        answer.dispose();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
