package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An administrator asks for something else of a technique; what was asked before stays beside it. */
@WithProduct
class CatalogueStory {
    private final Product product;

    CatalogueStory(Product product) {
        this.product = product;
    }

    @Test
    void a_new_version_stands_above_the_old_one() {
        String source =
                "Committee of the hospital, " + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor administrator = product.signedIn("system-admin", Screen.DESKTOP)) {
            administrator.open("/administration/techniques/index.xhtml");
            Page page = administrator.page();
            assertThat(page.innerText("main")).contains("To be confirmed by the hospital");
            page.waitForNavigation(() -> page.locator("td b a").last().click());
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
        }
    }
}
