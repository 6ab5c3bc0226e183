package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import health.zaoxue.kernel.Language;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An administrator asks for something else of a technique; what was asked before stays beside it. */
@WithProduct
class CatalogueStory {
    private final Product product;

    CatalogueStory(Product product) {
        this.product = product;
    }

    @Test
    @Tag("R-MEN-220")
    void a_new_version_stands_above_the_old_one_and_the_office_where_it_is_taught_is_led_to_it() {
        String source =
                "Committee of the hospital, " + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor administrator = product.signedIn("system-admin", Screen.DESKTOP);
                Visitor office = product.signedIn("credentialing", Screen.PHONE)) {
            office.open("/management/index.xhtml");
            administrator.open("/administration/techniques/index.xhtml");
            Page page = administrator.page();
            assertThat(page.innerText("main")).contains("To be confirmed by the hospital");
            page.waitForNavigation(
                    () -> page.locator("tr:has-text('ANA-OLV') td b a").click());
            int versions = page.locator("main section h3").count();
            page.fill("#acceptable", "0.5");
            page.fill("#unacceptable", "0.4");
            page.click("#revise");
            page.waitForSelector("#unacceptable-error:not(:empty)");
            assertThat(administrator.barriers()).isEmpty();

            page.fill("#acceptable", "0.1");
            page.fill("#unacceptable", "0.2");
            page.fill("#source", source);
            page.waitForNavigation(() -> page.click("#revise"));

            assertThat(page.innerText("main")).contains(source).contains("To be confirmed by the hospital");
            assertThat(page.locator("main section h3").count()).isEqualTo(versions + 1);
            assertThat(administrator.complaints()).isEmpty();
            isLedTo(office, source);
        }
    }

    private static void isLedTo(Visitor office, String source) {
        office.open("/notices/index.xhtml");
        office.read(Language.TIBETAN);
        Page page = office.page();
        assertThat(page.locator("a.zx-rep").first().innerText()).contains("ལག་རྩལ་གྱི་པར་གཞི་གསར་པས");
        assertThat(office.barriers()).isEmpty();
        page.waitForNavigation(() -> page.locator("a.zx-rep").first().click());

        assertThat(page.url()).contains("/management/certifications/technique.xhtml?id=");
        assertThat(page.innerText("main")).contains(source);
        assertThat(page.locator("#confirmation").count()).isEqualTo(1);
        assertThat(office.overflows()).isFalse();
        assertThat(office.complaints()).isEmpty();
    }
}
