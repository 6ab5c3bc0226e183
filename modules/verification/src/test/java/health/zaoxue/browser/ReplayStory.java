package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was posted once is posted again when everything has moved on: nothing happens twice, and nothing breaks. */
@WithProduct
class ReplayStory {
    private static final String ALTITUDE = "#hospital\\:altitude";
    private static final int SERVER_ERROR = 500;
    private static final ZoneId PROGRAMME = ZoneId.of("Asia/Shanghai");
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private final Product product;

    ReplayStory(Product product) {
        this.product = product;
    }

    @Test
    void a_request_that_was_decided_hears_no_earlier_act_again() {
        Requests requests = new Requests(product);
        String title = "Replayed " + UUID.randomUUID();
        try (Visitor department = product.atWork("department-head");
                Visitor hospital = product.atWork("hospital-head");
                Visitor official = product.atWork("official")) {
            List<PostBook> books =
                    Stream.of(department, hospital, official).map(PostBook::new).toList();
            String request = requests.draft(department, title, new Requests.Item(Requests.FREE, 1, 20_000));
            requests.step(department, request, "submit");
            requests.step(hospital, request, "endorse");
            requests.openToDecide(official, request);
            requests.decide(official.page(), "REJECT", "Another line pays for this.");

            nothingHappensAgain(books);
        }
    }

    @Test
    void a_case_that_was_signed_off_is_neither_sent_nor_signed_off_again() {
        Cases cases = new Cases();
        String learnt = "Once and for all " + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor physician = product.atWork("physician");
                Visitor mentor = product.atWork("mentor")) {
            List<PostBook> books =
                    Stream.of(physician, mentor).map(PostBook::new).toList();
            physician.open("/physician/cases/new.xhtml");
            cases.log(physician.page(), learnt);
            mentor.open("/aid/signoffs/index.xhtml");
            cases.openReview(mentor, learnt);
            cases.signOff(mentor.page());

            nothingHappensAgain(books);
        }
    }

    @Test
    void a_report_and_a_hospital_are_saved_once() {
        try (Visitor nurse = product.signedIn("nurse", Screen.PHONE);
                Visitor administrator = product.atWork("system-admin")) {
            List<PostBook> books =
                    Stream.of(nurse, administrator).map(PostBook::new).toList();
            nurse.open("/d/" + new Devices(product).tagOfSerial("IV-20418"));
            new Reports(product).report(nurse.page(), null);
            administrator.open("/administration/hospitals/index.xhtml");
            administrator
                    .page()
                    .locator("a[href*='hospitals/edit.xhtml?id=']")
                    .first()
                    .click();
            administrator.page().waitForURL("**/edit.xhtml**");
            String before = administrator.page().inputValue(ALTITUDE);
            raise(administrator, Integer.toString(Integer.parseInt(before) + 1));
            raise(administrator, before);

            nothingHappensAgain(books);
        }
    }

    @Test
    void money_is_added_once() {
        try (Visitor official = product.atWork("official")) {
            List<PostBook> books = List.of(new PostBook(official));
            official.open("/commission/budget/index.xhtml");
            String ledger = official.page()
                    .locator("a[href*='/budget/ledger.xhtml?line=']")
                    .first()
                    .getAttribute("href");
            official.open(ledger.replaceAll(".*line=([0-9a-f-]{36}).*", "/commission/budget/add.xhtml?line=$1"));
            official.page().fill("#money\\:amount", "1234.50");
            official.page().fill("#money\\:note", "Letter 12");
            official.page().waitForNavigation(() -> official.page().click("#money\\:add"));

            nothingHappensAgain(books);
        }
    }

    @Test
    @Tag("R-PLT-100")
    void what_an_administrator_enters_is_entered_once() {
        String mark = UUID.randomUUID().toString();
        LocalDate day = LocalDate.now(PROGRAMME).plusDays(300);
        try (Visitor administrator = product.atWork("system-admin")) {
            List<PostBook> books = List.of(new PostBook(administrator));
            Register register = new Register(administrator);
            register.region("Zone " + mark);
            String institution = register.institution("Zeal " + mark);
            register.ally(institution, day);
            register.rename(
                    "institutions/edit.xhtml?id=" + institution, "institution", "nameEnglish", "Zeal of old " + mark);
            String person = register.person("Zhaxi " + mark, institution);
            register.rename("people/edit.xhtml?id=" + person, "person", "nameLatin", "Zhaxi of old " + mark);
            register.tour(person, day, day.plusDays(100));
            register.move("extend", day.plusDays(150));
            register.move("endEarly", day.plusDays(120));

            assertThat(administrator.complaints()).isEmpty();
            nothingHappensAgain(books);
        }
    }

    @Test
    @Tag("R-PLT-100")
    void a_gap_that_was_given_up_is_not_named_again() throws SQLException {
        try (Visitor head = product.atWork("department-head")) {
            List<PostBook> books = List.of(new PostBook(head));
            Gaps.named(head, new Books(product));
            head.page().fill("#withdraw\\:reason", "Another hospital of the prefecture offers it.");
            head.page().waitForNavigation(() -> head.page().click("#withdraw\\:giveUp"));

            assertThat(head.page().url()).contains("/gaps/one.xhtml");
            nothingHappensAgain(books);
        }
    }

    @Test
    void what_is_done_to_an_account_is_done_once() {
        try (Visitor registrar = product.atWork("system-admin");
                Visitor administrator = product.atWork("security-admin")) {
            List<PostBook> books = List.of(new PostBook(administrator));
            String person = new Register(registrar).employee("Zhaxi " + UUID.randomUUID());
            Page page = administrator.page();
            administrator.open("/administration/accounts/invite.xhtml?person=" + person);
            page.check("input[name='invitation:roles']");
            page.click("[id='invitation:invite']");
            page.waitForURL("**/administration/accounts/one.xhtml?id=*");
            PlaywrightAssertions.assertThat(page.locator("#progress")).containsText("Carried out", PATIENTLY);
            page.click("[id='progress:password']");
            page.locator("code.zx-secret").waitFor();
            decide(page, "disable", "On leave");
            decide(page, "enable", "Back again");
            PlaywrightAssertions.assertThat(page.locator("#progress")).containsText("Carried out", PATIENTLY);

            nothingHappensAgain(books);
        }
    }

    private static void decide(Page page, String button, String reason) {
        page.fill("[id='change:reason']", reason);
        page.click("[id='change:" + button + "']");
        PlaywrightAssertions.assertThat(page.locator("#past")).containsText(reason);
    }

    private void raise(Visitor administrator, String metres) {
        String address = administrator.page().url();
        administrator.page().fill(ALTITUDE, metres);
        administrator.page().waitForNavigation(() -> administrator.page().click("#hospital\\:save"));
        administrator.page().navigate(address);
        assertThat(administrator.page().inputValue(ALTITUDE)).isEqualTo(metres);
    }

    private void nothingHappensAgain(List<PostBook> books) {
        TrailSince now = TrailSince.now(product.premises());

        List<List<Integer>> answers = books.stream().map(PostBook::sendAgain).toList();

        assertThat(books).allSatisfy(book -> assertThat(book.size()).isPositive());
        assertThat(answers)
                .allSatisfy(states ->
                        assertThat(states).allSatisfy(state -> assertThat(state).isLessThan(SERVER_ERROR)));
        assertThat(now.changes()).isEmpty();
    }
}
