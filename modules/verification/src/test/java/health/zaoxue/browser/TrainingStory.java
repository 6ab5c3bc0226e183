package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import com.microsoft.playwright.Page;
import health.zaoxue.kernel.Language;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mentor plans an event and shows its code; a nurse takes a place, scans the code in the room, and finds the hours counted. */
@WithProduct
class TrainingStory {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int LOOKED_AT_SECONDS = 12;

    private final Product product;

    TrainingStory(Product product) {
        this.product = product;
    }

    @Test
    @Tag("R-MEN-156")
    @Tag("R-MEN-200")
    @Tag("R-MEN-202")
    @Tag("R-MEN-225")
    void a_nurse_registers_scans_the_code_in_the_room_and_has_attended() throws IOException, ReaderException {
        String title =
                "Handing over at the bedside " + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor mentor = product.signedIn("mentor", Screen.DESKTOP);
                Visitor nurse = product.signedIn("nurse", Screen.PHONE)) {
            String query = plan(mentor, title);
            step(mentor, "#go\\:open");

            nurse.open("/training/index.xhtml");
            nurse.page().waitForNavigation(() -> nurse.page().click("a:has-text('" + title + "')"));
            nurse.page().waitForNavigation(() -> nurse.page().click("main form button"));
            assertThat(nurse.page().locator("main .ui-tag-info").count()).isEqualTo(1);
            changeInTwoWindows(mentor, query);
            nurse.open("/notices/index.xhtml");
            assertThat(String.join(
                            "\n",
                            nurse.page()
                                    .locator("main li:has-text('" + title + "')")
                                    .allInnerTexts()))
                    .contains("Now at Ward 5", "Now also covers", "You teach a training event");
            nurse.open("/training/one.xhtml" + query + "&code=photographed");
            nurse.page().waitForNavigation(() -> nurse.page().click(".zx-ask button"));
            assertThat(nurse.page().locator("[role=alert]").count()).isEqualTo(1);
            assertThat(nurse.barriers()).isEmpty();

            showTheCode(mentor, query);
            assertThat(mentor.barriers()).isEmpty();
            nurse.page().navigate(Camera.reads(mentor.page().locator(".zx-code svg")));
            nurse.page().waitForNavigation(() -> nurse.page().click(".zx-ask button"));
            assertThat(nurse.page().locator("main .ui-tag-success").count()).isEqualTo(1);
            assertThat(nurse.overflows()).isFalse();

            mentor.open("/training/run.xhtml" + query);
            assertThat(mentor.page().innerText("main")).contains("Pema Yangzom", "Scanned the code");
            assertThat(mentor.barriers()).isEmpty();
            assertThat(mentor.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("R-MEN-157")
    @Tag("R-MEN-207")
    void whoever_runs_an_event_marks_and_takes_off_by_hand_and_the_nurse_reads_her_hours(Language language) {
        try (Visitor head = product.signedIn("department-head", Screen.PHONE);
                Visitor nurse = product.signedIn("nurse", Screen.PHONE)) {
            head.open("/training/all.xhtml");
            head.read(language);
            head.page().selectOption("#list\\:state", "HELD");
            head.page().click("#list\\:apply");
            head.awaitScripts();
            head.page().locator("tbody td a").first().waitFor();
            head.page()
                    .waitForNavigation(
                            () -> head.page().locator("tbody td a").first().click());
            head.page().waitForNavigation(() -> head.page().click(".zx-head a.zx-btn"));
            head.page().click("#mark");
            head.page().waitForSelector("#person-error:not(:empty)");
            assertThat(head.barriers()).isEmpty();
            assertThat(head.overflows()).isFalse();

            nurse.open("/training/index.xhtml");
            nurse.read(language);
            assertThat(nurse.page().locator("table.zx-stackrows tbody tr").count())
                    .isPositive();
            assertThat(nurse.barriers()).isEmpty();
            assertThat(nurse.overflows()).isFalse();
            openWhatSheTeaches(nurse);
            assertThat(nurse.complaints()).isEmpty();
        }
    }

    /** R-MEN-207: nurses teach nurses; the demonstration's event is hers. */
    private static void openWhatSheTeaches(Visitor nurse) {
        nurse.page().waitForNavigation(() -> nurse.page().click("a:has-text('Oxygen at the bedside')"));
        nurse.page().waitForNavigation(() -> nurse.page().click("main a[href^='/training/run']"));
        assertThat(nurse.page().locator("#stop").count()).isOne();
        assertThat(nurse.barriers()).isEmpty();
        assertThat(nurse.overflows()).isFalse();
    }

    /** Plans a drill that begins in ten minutes, after having said too little; answers the query of its pages. */
    private static String plan(Visitor mentor, String title) {
        Page page = mentor.page();
        ZonedDateTime start = ZonedDateTime.now(ZONE).plusMinutes(10);
        mentor.open("/training/plan.xhtml");
        page.click("#plan");
        page.waitForSelector("#time-error:not(:empty)");
        assertThat(mentor.barriers()).isEmpty();
        page.selectOption("#kind", "DRILL");
        page.fill("#title", title);
        page.fill("#place", "Ward 3");
        page.fill("#day", start.toLocalDate().toString());
        page.fill("#time", start.format(DateTimeFormatter.ofPattern("HH:mm")));
        page.fill("#hours", "0.5");
        page.fill("#places", "4");
        page.waitForNavigation(() -> page.click("#plan"));
        return page.url().substring(page.url().indexOf('?'));
    }

    /** R-PLT-95: whoever changes it second sees what the first has saved. */
    private static void changeInTwoWindows(Visitor mentor, String query) {
        mentor.open("/training/change.xhtml" + query);
        assertThat(mentor.barriers()).isEmpty();
        Page page = mentor.page();
        try (Page second = page.context().newPage()) {
            second.navigate(page.url());
            second.fill("#place", "Ward 6");
            page.fill("#places", "0");
            page.click("#change");
            page.waitForSelector("#places-error:not(:empty)");
            page.fill("#places", "5");
            page.fill("#place", "Ward 5");
            page.check("#nurses li:has-text('Pema Yangzom') input");
            page.locator("#techniques input").first().check();
            step(mentor, "#change");
            second.click("#change");
            second.waitForSelector("#place-other");
            assertThat(second.innerText("#place-other")).contains("Ward 5");
            assertThat(second.inputValue("#place")).isEqualTo("Ward 6");
        }
    }

    private static void step(Visitor mentor, String button) {
        mentor.page().waitForNavigation(() -> mentor.page().click(button));
        assertThat(mentor.page().locator(".zx-msg.is-ok").count()).isEqualTo(1);
    }

    /** Opens the page of the code; one that gives way to the next within seconds is let go first. */
    private static void showTheCode(Visitor mentor, String query) {
        mentor.open("/training/code.xhtml" + query);
        String seconds = mentor.page().getAttribute("[data-turns]", "data-turns");
        if (Integer.parseInt(seconds) < LOOKED_AT_SECONDS) {
            mentor.page().waitForNavigation(() -> {});
        }
    }
}
