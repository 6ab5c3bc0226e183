package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The credentialing office confirms the numbers of one technique and asks for more in another. */
@WithProduct
class NumbersStory {
    private static final String WAITING = "/management/certifications/techniques.xhtml?standing=TO_CONFIRM";

    private final Product product;

    NumbersStory(Product product) {
        this.product = product;
    }

    @Test
    @Tag("R-MEN-170")
    void what_is_to_be_confirmed_stands_first_and_is_confirmed_by_name() {
        try (Visitor office = product.signedIn("credentialing", Screen.DESKTOP)) {
            Page page = first(office);
            assertThat(page.innerText("main")).contains("To be confirmed by the hospital");
            assertThat(office.barriers()).isEmpty();

            page.waitForNavigation(() -> page.click("#confirmation\\:confirm"));

            assertThat(page.innerText("main")).contains("Confirmed by Lhasa", "Version 1 confirmed on");
            assertThat(page.locator("#confirmation").count()).isZero();
            assertThat(office.barriers()).isEmpty();
            assertThat(office.complaints()).isEmpty();
        }
    }

    @Test
    @Tag("R-MEN-171")
    void more_is_asked_for_with_a_reason_and_less_is_refused() {
        try (Visitor office = product.signedIn("credentialing", Screen.PHONE)) {
            Page page = first(office);
            int months = Integer.parseInt(page.inputValue("#refreshMonths"));
            page.fill("#refreshMonths", String.valueOf(months + 1));
            page.fill("#reason", "The road is closed in winter");
            page.waitForNavigation(() -> page.click("#askForMore"));
            assertThat(page.innerText("#refreshMonths-error")).isNotEmpty();
            assertThat(office.barriers()).isEmpty();

            page.fill("#refreshMonths", String.valueOf(months - 1));
            page.waitForNavigation(() -> page.click("#askForMore"));

            assertThat(page.innerText("main"))
                    .contains("asks for more than the catalogue", "The road is closed in winter");
            assertThat(office.overflows()).isFalse();
            assertThat(office.barriers()).isEmpty();
            assertThat(office.complaints()).isEmpty();
        }
    }

    @Test
    @Tag("R-MEN-173")
    void a_certification_says_by_which_numbers_it_was_granted() {
        try (Visitor office = product.signedIn("credentialing", Screen.PHONE)) {
            office.open("/management/certifications/index.xhtml");
            Page page = office.page();
            page.waitForNavigation(() -> page.locator("td a b").first().click());

            assertThat(page.innerText("main")).contains("Numbers it was granted by", "confirmed");
            assertThat(office.barriers()).isEmpty();
            assertThat(office.overflows()).isFalse();
            assertThat(office.complaints()).isEmpty();
        }
    }

    private static Page first(Visitor office) {
        office.open(WAITING);
        Page page = office.page();
        assertThat(office.barriers()).isEmpty();
        page.waitForNavigation(() -> page.locator("td b a, td a b").first().click());
        return page;
    }
}
