package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import health.zaoxue.kernel.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A physician adds a milestone and reports it, a supervisor confirms it, and the head reads what is overdue. */
@WithProduct
class DegreeStory {
    private final Product product;

    DegreeStory(Product product) {
        this.product = product;
    }

    @Test
    @Tag("R-MEN-162")
    @Tag("R-MEN-204")
    @Tag("R-MEN-206")
    @Tag("R-MEN-227")
    @Tag("R-MEN-229")
    void a_milestone_of_ones_own_is_added_reported_and_confirmed() {
        String name = "Visit to the laboratory " + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor physician = product.signedIn("physician", Screen.PHONE);
                Visitor mentor = product.signedIn("mentor", Screen.DESKTOP)) {
            Page page = physician.page();
            physician.open("/degrees/index.xhtml");
            page.waitForNavigation(() -> page.click("main li a.zx-btn"));
            assertThat(page.locator(".ui-tag-danger").count()).isPositive();
            unfold(page, "paper");
            page.click("#paper\\:publish");
            page.waitForSelector("#paper\\:title-error:not(:empty)");
            assertThat(physician.barriers()).isEmpty();
            unfold(page, "further");
            page.fill("#further\\:name", name);
            page.fill("#further\\:ownDue", "2030-01-01");
            done(page, "#further\\:add");
            unfold(page, "report");
            page.selectOption("#report\\:milestone", new SelectOption().setLabel(name));
            page.fill(
                    "#report\\:doneOn",
                    LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
            page.fill("#report\\:evidence", "Certificate of the laboratory, in the folder");
            done(page, "#report\\:done");
            assertThat(physician.overflows()).isFalse();

            String query = page.url().substring(page.url().indexOf('?'));
            nameSomebodyOutside(physician, query, name);
            changeItsEnd(physician, name);
            mentor.open("/degrees/one.xhtml" + query);
            assertThat(mentor.page().innerText("main")).contains("What it said before", "Data took longer " + name);
            mentor.page().selectOption("#agreed\\:confirmed", new SelectOption().setLabel(name));
            done(mentor.page(), "#agreed\\:confirm");
            assertThat(mentor.page()
                            .locator("tr:has-text('" + name + "') .ui-tag-success")
                            .count())
                    .isEqualTo(1);
            assertThat(mentor.barriers()).isEmpty();
            assertThat(mentor.complaints()).isEmpty();
            assertThat(physician.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("R-MEN-163")
    void the_head_finds_what_is_overdue(Language language) {
        try (Visitor head = product.signedIn("hospital-head", Screen.PHONE)) {
            head.open("/degrees/all.xhtml");
            head.read(language);
            head.page().selectOption("#list\\:overdue", "true");
            head.page().click("#list\\:apply");
            head.awaitScripts();
            head.page().locator("tbody .ui-tag-danger").first().waitFor();
            assertThat(head.barriers()).isEmpty();
            assertThat(head.overflows()).isFalse();
            head.page()
                    .waitForNavigation(
                            () -> head.page().locator("tbody td a").first().click());
            assertThat(head.page().locator("main form:not(#leave)").count()).isZero();
            assertThat(head.barriers()).isEmpty();
            assertThat(head.overflows()).isFalse();
            assertThat(head.complaints()).isEmpty();
        }
    }

    /** R-MEN-206: by name and institution, and until a day. */
    private static void nameSomebodyOutside(Visitor physician, String query, String mark) {
        Page page = physician.page();
        String name = "Professor " + mark.substring(mark.length() - 8);
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        page.waitForNavigation(() -> page.click("main a[href='/degrees/team.xhtml" + query + "']"));
        unfold(page, "away");
        page.click("#away\\:nameOutside");
        page.waitForSelector("#away\\:supervisesFrom-error:not(:empty)");
        assertThat(physician.barriers()).isEmpty();
        page.fill("#away\\:outsideName", name);
        page.fill("#away\\:outsideInstitution", "Institute of Highland Medicine");
        page.fill("#away\\:supervisesFrom", today);
        done(page, "#away\\:nameOutside");
        assertThat(page.innerText("main tr:has-text('" + name + "')")).contains("Not on the register", "Supervises");
        unfold(page, "over");
        page.selectOption("#over\\:ending", new SelectOption().setLabel(name));
        page.fill("#over\\:lastDay", today);
        done(page, "#over\\:end");
        assertThat(physician.overflows()).isFalse();
    }

    /** R-MEN-227: with a reason; R-PLT-95: whoever changes it second sees what the first has saved. */
    private static void changeItsEnd(Visitor physician, String mark) {
        Page page = physician.page();
        page.fill("#plan\\:institution", "");
        page.fill("#plan\\:to", "2031-08-31");
        page.click("#plan\\:change");
        page.waitForSelector("#plan\\:reason-error:not(:empty)");
        assertThat(page.locator("#plan\\:institution-error:not(:empty)").count())
                .isOne();
        page.fill("#plan\\:institution", "Plateau Medical University");
        page.fill("#plan\\:reason", "Data took longer " + mark);
        try (Page second = page.context().newPage()) {
            second.navigate(page.url());
            done(page, "#plan\\:change");
            second.fill("#plan\\:reason", "Written up at home");
            second.fill("#plan\\:to", "2030-08-31");
            second.click("#plan\\:change");
            second.waitForSelector("#plan\\:to-other");
            assertThat(second.inputValue("#plan\\:to")).isEqualTo("2030-08-31");
            assertThat(second.locator(".zx-other").count()).isOne();
        }
    }

    private static void unfold(Page page, String form) {
        page.click("details:has(form#" + form + ") > summary");
    }

    private static void done(Page page, String button) {
        page.waitForNavigation(() -> page.click(button));
        assertThat(page.locator(".zx-msg.is-ok").count()).isEqualTo(1);
    }
}
