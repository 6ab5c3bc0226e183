package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two windows on one case, one tour and one plan: whoever comes second sees what the first has saved, and loses no word. */
@WithProduct
@Tag("R-PLT-95")
class EditorsAtWorkStory {
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(300);

    private final Product product;

    EditorsAtWorkStory(Product product) {
        this.product = product;
    }

    @Test
    void a_case_that_another_window_has_changed_is_not_overwritten_unseen() throws SQLException {
        String mark = UUID.randomUUID().toString().replaceAll("[0-9]", "");
        try (Visitor first = product.atWork("physician");
                Visitor second = product.atWork("physician")) {
            first.open("/physician/cases/new.xhtml");
            new Cases().fill(first.page(), "Begun " + mark);
            first.page().waitForNavigation(() -> first.page().click("#keepDraft"));
            String address = "/physician/cases/one.xhtml?id="
                    + new Books(product)
                            .ask("select id::text from mentorship.case_entry where learnt = 'Begun " + mark + "'");
            first.open(address);
            second.open(address);
            first.page().fill("#learnt", "First " + mark);
            first.page().waitForNavigation(() -> first.page().click("#keepDraft"));
            second.page().fill("#learnt", "Second " + mark);
            second.page().click("#keepDraft");
            second.page().waitForSelector("#learnt-other");

            assertThat(second.page().innerText("#learnt-other")).contains("First " + mark);
            assertThat(second.page().inputValue("#learnt")).isEqualTo("Second " + mark);
            assertThat(second.barriers()).isEmpty();
            second.page().waitForNavigation(() -> second.page().click("#keepDraft"));
            second.open(address);
            assertThat(second.page().inputValue("#learnt")).isEqualTo("Second " + mark);
        }
    }

    @Test
    void a_tour_that_another_window_has_moved_is_not_moved_unseen() {
        try (Visitor first = product.atWork("system-admin");
                Visitor second = product.atWork("system-admin")) {
            Register register = new Register(first);
            register.tour(register.employee("Zhaxi " + UUID.randomUUID()), DAY, DAY.plusDays(100));
            second.page().navigate(first.page().url());
            register.move("extend", DAY.plusDays(150));
            Register late = new Register(second);
            late.moveTooLate("extend", DAY.plusDays(160));

            Page page = second.page();
            assertThat(page.locator("#tour\\:lastDay-other").count()).isOne();
            assertThat(page.locator("#tour\\:lastDay-other [data-take]").count())
                    .isOne();
            assertThat(page.inputValue("#tour\\:lastDay"))
                    .isEqualTo(DAY.plusDays(160).toString());
            assertThat(page.inputValue("#tour\\:reason")).isNotBlank();
            assertThat(second.barriers()).isEmpty();
            late.press("extend");
            assertThat(page.locator("#tour\\:lastDay-other").count()).isZero();
            assertThat(page.locator(".zx-msg.is-ok").count()).isOne();
        }
    }

    @Test
    void a_plan_that_another_window_has_agreed_is_not_overwritten_unseen() throws SQLException {
        try (Visitor first = product.atWork("department-head");
                Visitor second = product.atWork("department-head")) {
            Gaps.named(first, new Books(product));
            second.page().navigate(first.page().url());
            plan(first.page(), DAY);
            plan(second.page(), DAY.plusDays(30));

            Page page = second.page();
            assertThat(page.locator("#plan\\:target-other").count()).isOne();
            assertThat(page.inputValue("#plan\\:target"))
                    .isEqualTo(DAY.plusDays(30).toString());
            assertThat(second.barriers()).isEmpty();
            page.waitForNavigation(() -> page.click("#plan\\:agree"));
            assertThat(page.locator("#plan\\:target-other").count()).isZero();
            assertThat(page.inputValue("#plan\\:target"))
                    .isEqualTo(DAY.plusDays(30).toString());
        }
    }

    private static void plan(Page page, LocalDate target) {
        page.selectOption("#plan\\:owner", new SelectOption().setIndex(1));
        page.selectOption("#plan\\:mentor", new SelectOption().setIndex(1));
        page.fill("#plan\\:target", target.toString());
        page.waitForNavigation(() -> page.click("#plan\\:agree"));
    }
}
