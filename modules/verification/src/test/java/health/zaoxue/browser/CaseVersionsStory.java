package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of a case after it was sent: judged by its author and by the mentor, amended, and sent by the dozen. */
@WithProduct
class CaseVersionsStory {
    private final Product product;
    private final Cases cases = new Cases();

    CaseVersionsStory(Product product) {
        this.product = product;
    }

    @Test
    void an_author_sees_the_gap_and_amends_what_was_signed_off() {
        String learnt = "Reduce before fixing " + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor physician = product.signedIn("physician", Screen.PHONE);
                Visitor mentor = product.signedIn("mentor", Screen.PHONE)) {
            Page page = physician.page();
            physician.open("/physician/cases/new.xhtml");
            cases.fill(page, learnt);
            page.click(".zx-pick label >> nth=2");
            page.waitForNavigation(() -> page.click("#send"));
            openLatest(physician);
            page.selectOption("#own\\:needed", new SelectOption().setIndex(5));
            page.waitForNavigation(() -> page.click("#own\\:say"));
            assertThat(physician.barriers()).isEmpty();
            String first = page.url();

            judge(mentor, learnt);
            page.navigate(first);
            assertThat(page.innerText("main")).contains("1 higher than your mentor did");

            page.waitForNavigation(() -> page.click("a[href*='cases/amend.xhtml']"));
            page.click("#send");
            page.waitForSelector("#reason-error:not(:empty)");
            assertThat(physician.barriers()).isEmpty();
            page.fill("#reason", "The mentor was not scrubbed");
            page.click(".zx-pick label >> nth=3");
            page.waitForNavigation(() -> page.click("#send"));

            judge(mentor, learnt);
            page.navigate(first);
            assertThat(page.innerText("main")).contains("A newer version counts instead of this one");
            assertThat(physician.barriers()).isEmpty();
            assertThat(physician.complaints()).isEmpty();
            assertThat(mentor.complaints()).isEmpty();
        }
    }

    @Test
    void a_list_stays_as_it_was_typed_until_every_line_is_right() {
        String learnt = "Two in a row " + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor physician = product.signedIn("physician", Screen.DESKTOP)) {
            physician.open("/physician/cases/list.xhtml");
            Page page = physician.page();
            page.selectOption("#mentor", new SelectOption().setIndex(1));
            page.selectOption("#technique0", new SelectOption().setIndex(1));
            page.selectOption("#technique4", new SelectOption().setIndex(1));
            page.fill("#learnt0", learnt);
            page.fill("#learnt4", "Call 13812345678 about it");
            page.click("#send");
            page.waitForSelector("#learnt4-error:not(:empty)");
            assertThat(page.locator(".zx-error:not(:empty)").count()).isEqualTo(1);
            assertThat(page.inputValue("#learnt0")).isEqualTo(learnt);
            assertThat(physician.barriers()).isEmpty();

            page.fill("#learnt4", learnt);
            page.waitForNavigation(() -> page.click("#send"));

            assertThat(page.innerText("main")).contains("Cases sent: 2");
            assertThat(physician.complaints()).isEmpty();
        }
    }

    private static void openLatest(Visitor physician) {
        physician.open("/physician/cases/index.xhtml");
        Page page = physician.page();
        page.waitForNavigation(
                () -> page.locator("td a[href*='cases/one.xhtml']").first().click());
    }

    private void judge(Visitor mentor, String learnt) {
        mentor.open("/aid/signoffs/index.xhtml");
        cases.openReview(mentor, learnt);
        Page page = mentor.page();
        page.click(".zx-opt:has-text('4 ·') >> nth=0");
        page.click("#confirm");
        page.waitForSelector("#performance-error:not(:empty)");
        assertThat(mentor.barriers()).isEmpty();
        page.selectOption("#performance", new SelectOption().setIndex(4));
        cases.signOff(page);
    }
}
