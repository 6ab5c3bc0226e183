package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import health.zaoxue.kernel.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who stands where: the people of a department by technique, and the pairings of all hospitals. */
@WithProduct
class DepartmentStory {
    private static final String SIDEWAYS =
            "[...document.querySelectorAll('.ui-datatable-tablewrapper')].some(box => box.scrollWidth > box.clientWidth + 1)";

    private final Product product;

    DepartmentStory(Product product) {
        this.product = product;
    }

    @Test
    void a_head_reads_the_matrix_in_each_language_and_on_a_phone_as_cards_that_do_not_scroll_sideways() {
        try (Visitor head = product.signedIn("department-head", Screen.DESKTOP)) {
            Page page = head.page();
            for (Language language : Language.values()) {
                head.widen(Screen.DESKTOP);
                head.read(language);
                head.open("/management/certifications/matrix.xhtml?of=hospital");
                assertThat(page.locator(".zx-matrix .zx-rung").count()).isPositive();
                assertThat(head.overflows()).isFalse();
                assertThat(head.barriers()).isEmpty();

                head.widen(Screen.PHONE);
                assertThat(head.overflows()).as(head.sticksOut()).isFalse();
                assertThat(page.evaluate(SIDEWAYS)).isEqualTo(false);
                assertThat(page.locator(".zx-matrix td.is-none:visible").count())
                        .isZero();
                assertThat(head.barriers()).isEmpty();
            }
            assertThat(head.complaints()).isEmpty();
        }
    }

    @Test
    void a_mentor_reads_the_apprentices_on_a_phone_as_cards_that_do_not_scroll_sideways() {
        try (Visitor mentor = product.signedIn("mentor", Screen.PHONE)) {
            Page page = mentor.page();
            mentor.open("/aid/index.xhtml");
            assertThat(page.locator(".zx-matrix .zx-rung:visible").count()).isPositive();
            assertThat(page.evaluate(SIDEWAYS)).isEqualTo(false);
            assertThat(page.locator(".zx-matrix .is-sum .ui-column-title:visible")
                            .count())
                    .isPositive();
            assertThat(mentor.overflows()).as(mentor.sticksOut()).isFalse();
            assertThat(mentor.barriers()).isEmpty();
            assertThat(mentor.complaints()).isEmpty();
        }
    }

    @Test
    void an_administrator_cuts_the_pairings_down_to_a_kind_and_opens_none() {
        try (Visitor administrator = product.signedIn("system-admin", Screen.DESKTOP)) {
            Page page = administrator.page();
            administrator.open("/administration/pairings/index.xhtml");
            int all = page.locator("#pairings\\:rows tbody tr").count();
            List<String> kinds = page.locator("#pairings\\:manner option").allInnerTexts();

            page.waitForResponse(
                    answer -> answer.request().method().equals("POST"),
                    () -> page.selectOption("#pairings\\:manner", "EXPERT_BACKBONE"));
            administrator.awaitScripts();

            assertThat(all).isPositive();
            assertThat(page.locator("#pairings\\:rows tbody").innerText()).doesNotContain(kinds.get(1));
            assertThat(page.locator("#pairings\\:rows tbody a").count()).isZero();
            assertThat(administrator.barriers()).isEmpty();
            assertThat(administrator.complaints()).isEmpty();
        }
    }
}
