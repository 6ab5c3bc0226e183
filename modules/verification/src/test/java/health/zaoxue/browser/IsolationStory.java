package health.zaoxue.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import health.zaoxue.browser.IsolationTable.Kind;
import health.zaoxue.browser.IsolationTable.Row;
import health.zaoxue.launcher.DemonstrationAccount;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Every account × every page and endpoint that takes an id × an id of the own hospital, of another, an unknown and a malformed one:
 * the answers are those of isolation.csv, what is foreign cannot be told from what does not exist, and nothing breaks.
 */
@WithProduct
class IsolationStory {
    private static final Set<String> WITH_FILES =
            Set.of("/nurse/reports/confirm", "/nurse/reports/reopen", "/nurse/reports/photo", "/nurse/send");
    private static final Set<String> WITHOUT_FILES = Set.of("/training/place");
    private static final Pattern LINK =
            Pattern.compile("href=\"(/[^\"?#]*)\\?(?:[^\"#]*?&amp;)?([a-z]+)=([0-9a-f-]{36}|[2-9A-HJ-NP-Z]{7})[\"&#]");
    private static final int NOT_ALLOWED = 403;
    private static final int NOT_FOUND = 404;

    private final Product product;
    private final Specimens specimens;
    private final IsolationTable table = IsolationTable.read();
    private final AuthorizationTable authorization = AuthorizationTable.read();
    private final SoftAssertions every = new SoftAssertions();
    private final Set<Row> shownOwn = new HashSet<>();
    private final Set<String> unknownLinks = new TreeSet<>();

    IsolationStory(Product product) {
        this.product = product;
        this.specimens = new Specimens(product.premises());
    }

    /** Somebody in front of a browser, with the roles and the place that decide what they may see. */
    private record Reader(String userName, Set<String> roles, Visitor visitor, Specimens.Home home) {}

    @Test
    void whoever_asks_for_what_is_not_theirs_hears_that_there_is_no_such_thing() {
        reportWithPhoto();
        for (DemonstrationAccount account : product.accounts()) {
            try (Visitor visitor = product.atWork(account.userName())) {
                Set<String> roles = Set.of(account.role().split("[, ]+"));
                Reader reader = new Reader(account.userName(), roles, visitor, specimens.homeOf(account.userName()));
                Set<String> met = new HashSet<>();
                table.rowsFor(roles).forEach(row -> {
                    met.add(row.route());
                    ask(reader, row);
                });
                everyRowIsMeant(reader, met);
            }
        }
        every.assertThat(unknownLinks)
                .as("links with ids that the table does not know")
                .isEmpty();
        every.assertThat(table.rows())
                .filteredOn(row -> row.expected(Kind.OWN).isPresent() && !shownOwn.contains(row))
                .as("rows of which nobody has something of their own")
                .isEmpty();
        every.assertAll();
    }

    private void ask(Reader reader, Row row) {
        Map<Kind, String> ids = new EnumMap<>(Kind.class);
        specimens.own(row.thing(), reader.home()).ifPresent(id -> ids.put(Kind.OWN, id));
        if (admitted(reader, row)) {
            specimens.other(row.thing(), reader.home()).ifPresent(id -> ids.put(Kind.OTHER, id));
            ids.put(
                    Kind.UNKNOWN,
                    row.thing().equals("tag") ? "2222222" : UUID.randomUUID().toString());
            ids.put(Kind.MALFORMED, "x'%22--");
        }
        Map<Kind, String> notFound = new EnumMap<>(Kind.class);
        ids.forEach((kind, id) -> row.expected(kind).ifPresent(listed -> {
            int expected = admitted(reader, row) ? listed : NOT_ALLOWED;
            String page = judge(reader, row, new Question(kind, id, expected));
            if (expected == NOT_FOUND) {
                notFound.put(kind, page.replace(id, ""));
            }
        }));
        if (notFound.containsKey(Kind.OTHER)) {
            every.assertThat(notFound.get(Kind.OTHER))
                    .as(
                            "what %s reads at %s of what is foreign is what there is to read of nothing",
                            reader.userName(), row)
                    .isEqualTo(notFound.get(Kind.UNKNOWN));
        }
    }

    private record Question(Kind kind, String id, int expected) {}

    private String judge(Reader reader, Row row, Question question) {
        APIResponse answer = send(reader, row, question.id());
        String page = answer.text();
        every.assertThat(answer.status())
                .as(
                        "%s at %s, %s = %s, %s",
                        reader.userName(), row.route(), row.parameter(), question.id(), question.kind())
                .isEqualTo(question.expected());
        if (question.kind() == Kind.OWN) {
            shownOwn.add(row);
        }
        noteLinks(page);
        answer.dispose();
        return page;
    }

    /** What the portal is closed to stays closed, whatever the id; whoever belongs to nobody is nowhere admitted. */
    private boolean admitted(Reader reader, Row row) {
        return !reader.roles().contains("") && authorization.admits(row.route(), reader.roles());
    }

    private void everyRowIsMeant(Reader reader, Set<String> met) {
        every.assertThat(table.rows())
                .as("%s has an answer at every route", reader.userName())
                .filteredOn(row -> admitted(reader, row) && !row.thing().equals(IsolationTable.NONE))
                .allMatch(row -> met.contains(row.route()));
    }

    private APIResponse send(Reader reader, Row row, String id) {
        RequestOptions options = RequestOptions.create().setMaxRedirects(0);
        if (WITH_FILES.contains(row.route()) || WITHOUT_FILES.contains(row.route())) {
            FormData form = FormData.create()
                    .set(row.parameter(), id)
                    .set("key", UUID.randomUUID().toString());
            options.setHeader("X-Field", "1").setHeader("Origin", product.origin());
            return reader.visitor()
                    .context()
                    .request()
                    .post(
                            product.url(row.route()),
                            WITH_FILES.contains(row.route()) ? options.setMultipart(form) : options.setForm(form));
        }
        return reader.visitor()
                .context()
                .request()
                .get(product.url(address(reader, row, id)), options.setHeader("Sec-Fetch-Mode", "navigate"));
    }

    private String address(Reader reader, Row row, String id) {
        if (row.parameter().equals("/")) {
            return row.route().replace("/any", "/" + id);
        }
        String further = row.with();
        if (!further.isEmpty()) {
            String[] named = further.split("=");
            further = "&" + named[0] + "="
                    + (specimens.knows(named[1])
                            ? specimens.own(named[1], reader.home()).orElseThrow()
                            : named[1]);
        }
        return row.route() + "?" + row.parameter() + "=" + id + further;
    }

    private void noteLinks(String page) {
        LINK.matcher(page)
                .results()
                .filter(link -> !table.knows(link.group(1), link.group(2)))
                .forEach(link -> unknownLinks.add(link.group(1) + "?" + link.group(2)));
    }

    /** The demonstration begins without a photo. */
    private void reportWithPhoto() {
        try (Visitor nurse = product.signedIn("nurse", Screen.PHONE)) {
            nurse.open("/d/" + specimens.own("tag", specimens.homeOf("nurse")).orElseThrow());
            new Reports(product).report(nurse.page(), Pictures.photo());
        }
    }
}
