package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import health.zaoxue.kernel.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mentor writes the file that the records have begun, hands it in; the successor asks, and takes it over; the head reads what stayed. */
@WithProduct
class HandoverStory {
    private static final String LETTER = "Keep the list on Thursdays, and let the younger ones begin.";
    private static final String SUCCESSOR = "Kalsang Tenpa";

    private final Product product;

    HandoverStory(Product product) {
        this.product = product;
    }

    @Test
    @Tag("R-MEN-124")
    void a_file_is_completed_handed_in_asked_about_and_taken_over() {
        try (Visitor mentor = product.signedIn("mentor", Screen.DESKTOP);
                Visitor successor = product.signedIn("physician", Screen.PHONE)) {
            openOwn(mentor);
            String query = mentor.page().url().substring(mentor.page().url().indexOf('?'));
            tooEarly(mentor);
            completeAllParts(mentor, query);

            mentor.open("/aid/handover/one.xhtml" + query);
            assertThat(mentor.page().inputValue("#letter")).isEqualTo(LETTER);
            handIn(mentor);
            answer(successor, query, "#answer\\:back", "Where do the long screws lie?");
            mentor.open("/aid/handover/one.xhtml" + query);
            assertThat(mentor.page().innerText("main")).contains("Where do the long screws lie?");
            handIn(mentor);
            answer(successor, query, "#answer\\:accept", "");

            assertThat(successor.page().innerText("main")).contains(LETTER, "Taken over");
            assertThat(successor.overflows()).isFalse();
            assertThat(successor.barriers()).isEmpty();
            assertThat(mentor.complaints()).isEmpty();
            assertThat(successor.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("R-MEN-126")
    void the_head_reads_what_became_of_an_earlier_handover(Language language) {
        try (Visitor head = product.signedIn("department-head", Screen.PHONE)) {
            head.open("/management/handovers/index.xhtml");
            head.read(language);
            head.page().selectOption("#list\\:state", "ACCEPTED");
            head.page().click("#list\\:apply");
            head.awaitScripts();
            Locator earliest = head.page().locator("tbody td a").last();
            earliest.waitFor();
            head.page().waitForNavigation(earliest::click);

            assertThat(head.page().locator("table.zx-stackrows tbody tr").count())
                    .isPositive();
            assertThat(head.page().locator(".zx-letter").count()).isEqualTo(1);
            assertThat(head.barriers()).isEmpty();
            assertThat(head.overflows()).isFalse();
            assertThat(head.complaints()).isEmpty();
        }
    }

    private static void openOwn(Visitor mentor) {
        mentor.open("/aid/index.xhtml");
        assertThat(mentor.page().getAttribute(".zx-ready a", "href")).startsWith("/aid/handover/one.xhtml?id=");
        mentor.page().waitForNavigation(() -> mentor.page().click(".zx-head a.zx-btn"));
        mentor.page()
                .waitForNavigation(
                        () -> mentor.page().click("main li:has(.ui-tag-info) a, main li:has(.ui-tag-warning) a"));
    }

    /** Nothing that was typed is lost when parts are missing. */
    private static void tooEarly(Visitor mentor) {
        Page page = mentor.page();
        page.fill("#letter", LETTER);
        choose(page);
        page.click("#offer");
        page.waitForSelector(".zx-msg.is-bad");
        assertThat(page.inputValue("#letter")).isEqualTo(LETTER);
        page.waitForCondition(() -> !page.innerText("#hand .zx-draft-state").isBlank());
        assertThat(mentor.barriers()).isEmpty();
    }

    private static void completeAllParts(Visitor mentor, String query) {
        Page page = mentor.page();
        mentor.open("/aid/handover/part.xhtml" + query);
        page.fill("#stands", " ");
        page.click("#write");
        page.waitForSelector("#stands-error:not(:empty)");
        assertThat(mentor.barriers()).isEmpty();
        while (page.url().contains("/part.xhtml")) {
            page.fill("#stands", "Does it well, and says so when not");
            for (String further : new String[] {"#watch", "#next"}) {
                if (page.locator(further).count() > 0) {
                    page.fill(further, "The last step of a long list");
                }
            }
            page.waitForNavigation(() -> page.click("#write"));
        }
    }

    private static void handIn(Visitor mentor) {
        choose(mentor.page());
        mentor.page().waitForNavigation(() -> mentor.page().click("#offer"));
        assertThat(mentor.page().locator(".zx-msg.is-ok").count()).isEqualTo(1);
    }

    private static void choose(Page page) {
        page.selectOption("#successor", new SelectOption().setLabel(SUCCESSOR));
    }

    private static void answer(Visitor successor, String query, String button, String question) {
        Page page = successor.page();
        successor.open("/physician/handover/one.xhtml" + query);
        if (!question.isEmpty()) {
            page.fill("#answer\\:question", question);
        }
        page.waitForNavigation(() -> page.click(button));
        assertThat(page.locator(".zx-msg.is-ok").count()).isEqualTo(1);
    }
}
