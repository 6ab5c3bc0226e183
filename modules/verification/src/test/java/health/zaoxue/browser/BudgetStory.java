package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Officials open budget lines, add to them and move what is free; a request names who is paid. */
@WithProduct
class BudgetStory {
    private static final String NEW_LINE = "/commission/budget/new.xhtml";

    private final Product product;

    BudgetStory(Product product) {
        this.product = product;
    }

    @Test
    void money_is_added_to_a_line_and_moved_to_another_of_the_same_sponsor() {
        try (Visitor official = product.signedIn("official", Screen.DESKTOP)) {
            String from = opened(official, "2031", "50000");
            String to = opened(official, "2032", "10000");
            Page page = official.page();

            official.open("/commission/budget/add.xhtml?line=" + from);
            page.fill("#money\\:amount", "0.005");
            page.fill("#money\\:note", "Second letter");
            page.waitForNavigation(() -> page.click("#money\\:add"));
            assertThat(page.innerText("#money\\:amount-error")).isNotBlank();
            assertThat(page.inputValue("#money\\:note")).isEqualTo("Second letter");
            page.fill("#money\\:amount", "2500.50");
            page.waitForNavigation(() -> page.click("#money\\:add"));
            assertThat(left(official, from)).isEqualByComparingTo("52500.50");

            official.open("/commission/budget/move.xhtml?line=" + from);
            page.selectOption("#money\\:to", to);
            page.fill("#money\\:amount", "500.50");
            page.fill("#money\\:note", "For the course");
            assertThat(official.barriers()).isEmpty();
            page.waitForNavigation(() -> page.click("#money\\:move"));

            assertThat(left(official, from)).isEqualByComparingTo("52000");
            assertThat(left(official, to)).isEqualByComparingTo("10500.50");
            official.open("/commission/budget/move.xhtml?line=" + from);
            assertThat(page.locator(".zx-restored").count()).isZero();
            assertThat(official.complaints()).isEmpty();
        }
    }

    @Test
    void who_is_paid_is_chosen_among_the_people_of_the_hospital_and_the_institutions_beside_it() {
        try (Visitor head = product.signedIn("department-head", Screen.DESKTOP)) {
            head.open("/management/requests/new.xhtml");
            Page page = head.page();
            page.fill("#request\\:title", "A fee for a course");
            page.fill("#request\\:need", "Four nurses learn to run the dialysis unit.");
            page.selectOption("#request\\:payee", new SelectOption().setIndex(1));
            String payee = page.locator("#request\\:payee option:checked").innerText();
            page.fill("#request\\:item-0", "Course");
            page.fill("#request\\:quantity-0", "4");
            page.fill("#request\\:unitPrice-0", "1500");
            page.waitForNavigation(() -> page.click("#request\\:save"));

            assertThat(page.url()).contains("/requests/one.xhtml");
            assertThat(page.innerText("main")).contains(payee);
        }
    }

    /** Opens a line of the first sponsor for that year; answers its id. */
    private static String opened(Visitor official, String year, String amount) {
        official.open(NEW_LINE);
        Page page = official.page();
        page.selectOption("#line\\:sponsor", new SelectOption().setIndex(1));
        page.fill("#line\\:year", year);
        page.fill("#line\\:amount", amount);
        page.fill("#line\\:note", "First letter");
        page.waitForNavigation(() -> page.click("#line\\:open"));
        return page.url().replaceAll(".*line=([0-9a-f-]{36}).*", "$1");
    }

    /** What is free on a line. */
    private static BigDecimal left(Visitor official, String line) {
        official.open("/commission/budget/add.xhtml?line=" + line);
        return new BigDecimal(official.page()
                .locator(".zx-figs .v")
                .first()
                .innerText()
                .lines()
                .map(text -> text.replaceAll("[^0-9.]", ""))
                .filter(text -> text.matches("[0-9]+(\\.[0-9]+)?"))
                .findFirst()
                .orElseThrow());
    }
}
