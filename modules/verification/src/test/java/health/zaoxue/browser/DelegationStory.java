package health.zaoxue.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import health.zaoxue.platform.clock.ProgrammeClock;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An official is away: another decides in her place, and the request says so; what is lent for later is taken back. */
@WithProduct
class DelegationStory {
    private static final String AWAY = "Wen Jing";
    private static final int IN_THREE_WEEKS = 21;

    private final Product product;
    private final Requests requests;

    DelegationStory(Product product) {
        this.product = product;
        this.requests = new Requests(product);
    }

    @Test
    @Tag("R-IDN-99")
    void a_decision_made_for_somebody_who_is_away_says_so() {
        String request = requests.endorsed("Lamps for the minor theatre", new Requests.Item(Requests.FREE, 1, 12_000));
        try (Visitor official = product.signedIn("official", Screen.PHONE)) {
            official.open("/commission/requests/index.xhtml");
            assertThat(official.page().locator("[id='mine']")).containsText("for " + AWAY);
            assertThat(official.overflows()).isFalse();

            requests.openToDecide(official, request);
            official.page().selectOption("[id='decision:lender']", new SelectOption().setLabel(AWAY));
            assertThat(official.barriers()).isEmpty();
            requests.decide(official.page(), "APPROVE", "");

            assertThat(official.page().locator("main")).containsText("Sonam Dekyi for " + AWAY);
            assertThat(official.complaints()).isEmpty();
        }
    }

    @Test
    @Tag("R-IDN-98")
    void what_is_lent_for_later_is_seen_by_both_and_taken_back_at_once() {
        LocalDate from = LocalDate.now(ProgrammeClock.ZONE).plusDays(IN_THREE_WEEKS);
        try (Visitor away = product.signedIn("official2", Screen.DESKTOP);
                Visitor delegate = product.signedIn("official", Screen.PHONE)) {
            Page page = away.page();
            away.open("/commission/absence/index.xhtml");
            page.selectOption("[id='absence:delegate']", new SelectOption().setLabel("Sonam Dekyi"));
            page.fill("[id='absence:from']", from.toString());
            page.fill("[id='absence:until']", from.plusDays(5).toString());
            page.fill("[id='absence:reason']", "A course on contracts");
            page.waitForNavigation(() -> page.click("[id='absence:lend']"));
            Locator latest = page.locator("[id='mine'] li").first();
            assertThat(latest).containsText("A course on contracts");
            assertThat(away.barriers()).isEmpty();

            delegate.open("/commission/absence/index.xhtml");
            assertThat(delegate.page().locator("#lent li").first()).containsText("Coming");
            assertThat(delegate.overflows()).isFalse();

            page.waitForNavigation(() -> latest.locator("button").click());
            assertThat(page.locator("[id='mine'] li").first()).containsText("Taken back");
            delegate.open("/notices/index.xhtml");
            assertThat(delegate.page().locator("main")).containsText("taken back");
            assertThat(away.complaints()).isEmpty();
        }
    }
}
