package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** At the bedside: the mentor's own phone shows a code, and the case is signed off on the apprentice's. */
@WithProduct
class CoSignatureStory {
    private final Product product;
    private final Cases cases = new Cases();

    CoSignatureStory(Product product) {
        this.product = product;
    }

    @Test
    @Tag("R-MEN-146")
    @Tag("R-MEN-230")
    void a_case_is_signed_on_the_apprentices_phone_with_the_mentors_code_and_words() {
        String learnt =
                "Release the whole ligament " + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor physician = product.signedIn("physician", Screen.PHONE);
                Visitor mentor = product.signedInAnew("mentor", Screen.PHONE)) {
            Page page = physician.page();
            physician.open("/physician/cases/new.xhtml");
            cases.fill(page, learnt);
            page.waitForNavigation(() -> page.click("#send"));
            String code = codeShownTo(mentor, learnt);

            openTheCase(physician, learnt);
            page.waitForNavigation(() -> page.click("a[href*='cases/cosign.xhtml']"));
            page.click("#confirm");
            page.waitForSelector("#unkeptCode-error:not(:empty)");
            for (String field : List.of("wentWell", "nextTime")) {
                assertThat(page.innerText("#" + field + "-error")).isNotBlank();
            }
            assertThat(page.locator("fieldset .zx-error:not(:empty)").count()).isOne();
            page.click(".zx-opt:has-text('4 ·') >> nth=0");
            page.fill("#wentWell", learnt);
            page.fill("#nextTime", "Open the retinaculum a little further next time.");
            page.fill("#unkeptCode", code);
            page.click("#confirm");
            page.waitForSelector("#wentWell-error:not(:empty)");
            assertThat(page.inputValue("#nextTime")).contains("retinaculum");
            assertThat(physician.barriers()).isEmpty();

            page.fill("#wentWell", "You found the plane without any help.");
            page.fill("#unkeptCode", "AAAA AAAA");
            page.click("#confirm");
            page.waitForSelector("#unkeptCode-error:not(:empty)");
            page.fill("#unkeptCode", code.toLowerCase(Locale.ROOT));
            page.waitForNavigation(() -> page.click("#confirm"));

            assertThat(page.innerText("main"))
                    .contains("signed off on this device")
                    .contains("Co-signed");
            assertThat(physician.barriers()).isEmpty();
            assertThat(physician.complaints()).isEmpty();
            assertThat(mentor.complaints()).isEmpty();
        }
    }

    private String codeShownTo(Visitor mentor, String learnt) {
        mentor.open("/aid/signoffs/index.xhtml");
        cases.openReview(mentor, learnt);
        Page page = mentor.page();
        page.click("details:has(#showCode) summary");
        page.click("#showCode");
        page.waitForSelector("#code .zx-notice b, #code .zx-msg b");
        assertThat(mentor.barriers()).isEmpty();
        return page.locator("#code .zx-notice b, #code .zx-msg b")
                .first()
                .innerText()
                .strip();
    }

    private static void openTheCase(Visitor physician, String learnt) {
        Page page = physician.page();
        physician.open("/physician/cases/index.xhtml");
        for (String address : page.locator("td a[href*='cases/one.xhtml']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList()) {
            physician.open(address);
            if (page.innerText("main").contains(learnt)) {
                return;
            }
        }
        throw new AssertionError("no case says " + learnt);
    }
}
