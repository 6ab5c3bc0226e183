package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The hospital's own list beside the log: brought in, taken over once, and what is missing logged from it. */
@WithProduct
class TheatreStory {
    private static final ZoneId PROGRAMME = ZoneId.of("Asia/Shanghai");

    private final Product product;
    private final Cases cases = new Cases();

    TheatreStory(Product product) {
        this.product = product;
    }

    @Test
    void what_the_list_has_and_the_log_has_not_is_logged_from_it_and_then_matches() {
        String number = number("ST");
        try (Visitor office = product.signedIn("credentialing", Screen.DESKTOP);
                Visitor physician = product.signedIn("physician", Screen.PHONE)) {
            bringIn(office, number);
            int before = missing(physician);

            Page page = physician.page();
            page.waitForNavigation(() -> page.locator("a[href*='technique='][href*='day=" + today() + "']")
                    .first()
                    .click());
            assertThat(page.inputValue("#day")).isEqualTo(today());
            List<String> mentors = page.locator("#mentor option").allInnerTexts();
            int mentor = mentors.indexOf(mentors.stream()
                    .filter(name -> Cases.MENTOR.matcher(name).find())
                    .findFirst()
                    .orElseThrow());
            page.selectOption("#mentor", new SelectOption().setIndex(mentor));
            page.fill("#unkeptRecord", "0 " + number.toLowerCase(Locale.ROOT));
            assertThat(physician.barriers()).isEmpty();
            page.waitForNavigation(() -> page.click("#send"));

            assertThat(missing(physician)).isEqualTo(before - 1);
            withdrawOne(office);
            assertThat(physician.complaints()).isEmpty();
            assertThat(office.complaints()).isEmpty();
        }
    }

    @Test
    void a_number_that_is_logged_already_is_told_and_stays_typed_and_no_draft_has_it() {
        String number = number("DB");
        try (Visitor physician = product.signedIn("physician", Screen.PHONE)) {
            Page page = physician.page();
            physician.open("/physician/cases/new.xhtml");
            cases.fill(page, "First of two");
            page.fill("#unkeptRecord", number);
            page.waitForNavigation(() -> page.click("#send"));

            physician.open("/physician/cases/new.xhtml");
            cases.fill(page, "Second of two");
            page.fill("#unkeptRecord", number);
            page.waitForSelector(".zx-draft-state:not(:empty)");
            page.reload();
            assertThat(page.inputValue("#learnt")).isEqualTo("Second of two");
            assertThat(page.inputValue("#unkeptRecord")).isEmpty();

            page.fill("#unkeptRecord", number);
            page.click("#send");
            page.waitForSelector("#unkeptRecord-error:not(:empty)");
            assertThat(page.inputValue("#unkeptRecord")).isEqualTo(number);
            assertThat(physician.barriers()).isEmpty();
            page.check("#again");
            page.waitForNavigation(() -> page.click("#send"));
            assertThat(physician.complaints()).isEmpty();
        }
    }

    private void bringIn(Visitor office, String number) {
        Page page = office.page();
        office.open("/management/theatre/index.xhtml");
        assertThat(office.barriers()).isEmpty();
        office.open("/management/theatre/new.xhtml");
        tryOut(
                page,
                today() + "," + number + ",NO-SUCH,LHA-007,operator\n" + today() + ",12,ORT-CTR,LHA-007,operator\n");
        assertThat(page.innerText("main")).contains("Nothing was imported");
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        assertThat(page.innerText("tbody")).doesNotContain(number);
        assertThat(office.barriers()).isEmpty();
        page.waitForNavigation(() -> page.click("#report\\:discard"));

        String right = today() + "," + number + ",ORT-CTR,LHA-007,主刀\n";
        tryOut(page, right + today() + "," + number + ",ORT-CTR,NOBODY-1,助手\n");
        assertThat(page.innerText("#report\\:confirm")).contains("other rows");
        page.waitForNavigation(() -> page.click("#report\\:confirm"));
        assertThat(page.innerText("main")).contains("taken over");

        office.open("/management/theatre/new.xhtml");
        tryOut(page, right);
        assertThat(page.innerText("main")).contains("Nothing to do");
    }

    private static void withdrawOne(Visitor office) {
        Page page = office.page();
        office.open("/management/theatre/index.xhtml");
        page.waitForNavigation(
                () -> page.locator("main a[href*='theatre/one.xhtml']").first().click());
        int lines = page.locator("#withdrawal\\:line option").count();
        page.waitForNavigation(() -> page.click("#withdrawal\\:withdraw"));
        assertThat(page.locator("#withdrawal\\:line option").count()).isEqualTo(lines);
        page.selectOption("#withdrawal\\:line", new SelectOption().setIndex(1));
        page.fill("#withdrawal\\:reason", "The number of another case");
        assertThat(office.barriers()).isEmpty();
        page.waitForNavigation(() -> page.click("#withdrawal\\:withdraw"));
        assertThat(page.locator("#withdrawal\\:line option").count()).isLessThan(lines);
    }

    private static void tryOut(Page page, String rows) {
        byte[] table = ("date,record,technique,operator,role\n" + rows).getBytes(StandardCharsets.UTF_8);
        page.setInputFiles("#upload\\:file", new FilePayload("list.csv", "text/csv", table));
        page.waitForNavigation(() -> page.click("#upload\\:tryOut"));
    }

    private static int missing(Visitor physician) {
        physician.open("/physician/cases/index.xhtml");
        assertThat(physician.page().locator("a[href*='cases/theatre.xhtml']").count())
                .isPositive();
        physician.open("/physician/cases/theatre.xhtml");
        assertThat(physician.barriers()).isEmpty();
        return physician.page().locator("a[href*='technique=']").count();
    }

    private static String number(String start) {
        return start + (UUID.randomUUID().hashCode() & 0xFFFFFF) + "7";
    }

    private static String today() {
        return LocalDate.now(PROGRAMME).toString();
    }
}
