package health.zaoxue.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import health.zaoxue.platform.clock.ProgrammeClock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A batch is planned, and somebody who was sent arrives. */
@WithProduct
class BatchStory {
    private static final LocalDate TODAY = LocalDate.now(ProgrammeClock.ZONE);
    private static final LocalDate FAR = TODAY.plusYears(9);

    private final Product product;

    BatchStory(Product product) {
        this.product = product;
    }

    @Test
    @Tag("R-IDN-65")
    void a_batch_is_planned_once_and_its_days_are_put_right() {
        try (Visitor administrator = product.signedIn("system-admin", Screen.DESKTOP)) {
            Page page = administrator.page();
            administrator.open("/administration/tours/batch.xhtml");
            page.selectOption("[id='batch:sponsorRegion']", new SelectOption().setIndex(1));
            page.selectOption("[id='batch:hospital']", new SelectOption().setIndex(1));
            page.fill("[id='batch:number']", "98");
            page.fill("[id='batch:from']", FAR.toString());
            page.fill("[id='batch:to']", FAR.minusDays(1).toString());
            page.click("[id='batch:save']");
            assertThat(page.locator("[id='batch:to-error']")).not().isEmpty();
            assertThat(administrator.barriers()).isEmpty();

            page.fill("[id='batch:to']", FAR.plusYears(1).toString());
            page.waitForNavigation(() -> page.click("[id='batch:save']"));
            assertThat(page.locator("h1")).containsText("98");
            assertThat(page.locator("main")).containsText("Nobody");

            administrator.open("/administration/tours/batches.xhtml");
            assertThat(page.locator("tbody")).containsText("98");
            assertThat(administrator.complaints()).isEmpty();
        }
    }

    @Test
    @Tag("R-IDN-67")
    void an_arrival_is_noted_once_and_stands_in_the_history() {
        try (Visitor administrator = product.signedIn("system-admin", Screen.DESKTOP)) {
            Page page = administrator.page();
            Register register = new Register(administrator);
            register.tour(register.employee("Tashi " + UUID.randomUUID()), TODAY.minusDays(2), TODAY.plusDays(200));
            String tour = page.url();

            page.fill("[id='noting:arrival']", TODAY.minusDays(3).toString());
            page.click("[id='noting:arrive']");
            assertThat(page.locator("[id='noting:arrival-error']")).not().isEmpty();
            assertThat(administrator.barriers()).isEmpty();
            page.fill("[id='noting:arrival']", TODAY.minusDays(1).toString());
            page.click("[id='noting:arrive']");
            assertThat(page.locator("#noting")).hasCount(0);
            assertThat(page.locator("#history")).containsText("Arrived");

            page.navigate(tour);
            assertThat(page.locator("#noting")).hasCount(0);
            assertThat(administrator.complaints()).isEmpty();
        }
    }
}
