package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Story 3: a hospital asks for money, its head stands behind it, and officials decide; the budget follows at once. */
@WithProduct
class FundingStory {
    private static final String PLAIN = "APPROVE";
    private static final String CONDITIONAL = "APPROVE_WITH_CONDITIONS";

    private final Product product;
    private final Requests requests;

    FundingStory(Product product) {
        this.product = product;
        this.requests = new Requests(product);
    }

    @Test
    void what_suits_the_place_is_approved_and_the_budget_shows_it_at_once() {
        String request =
                requests.endorsed("Suction pumps for two theatres", new Requests.Item(Requests.FREE, 2, 15_000));
        try (Visitor official = product.signedIn("official", Screen.DESKTOP)) {
            requests.openToDecide(official, request);
            assertThat(official.barriers()).isEmpty();
            BigDecimal before = requests.committed(official);

            requests.openToDecide(official, request);
            requests.decide(official.page(), PLAIN, "");

            assertThat(official.page().locator("#decision").count()).isZero();
            assertThat(requests.committed(official).subtract(before)).isEqualByComparingTo("30000");
            assertThat(official.complaints()).isEmpty();
        }
        try (Visitor head = product.signedIn("department-head", Screen.PHONE)) {
            head.open("/management/requests/one.xhtml?id=" + request);
            assertThat(head.page().innerText("main")).contains("Sonam Dekyi");
            assertThat(head.overflows()).isFalse();
        }
    }

    @Test
    void what_does_not_work_at_this_height_is_approved_with_conditions_alone() {
        String request =
                requests.endorsed("Equipment built for the lowlands", new Requests.Item(Requests.TOO_LOW, 1, 40_000));
        try (Visitor official = product.signedIn("official", Screen.PHONE)) {
            requests.openToDecide(official, request);
            Page page = official.page();
            assertThat(page.isDisabled("input[name=verdict][value=" + PLAIN + "]"))
                    .isTrue();
            assertThat(page.locator(".zx-msg.is-bad").first().innerText()).isNotBlank();
            assertThat(official.barriers()).isEmpty();

            requests.choose(page, CONDITIONAL);
            page.fill("#decision\\:conditions", "Type certificate for 4,000 m before payment");
            requests.decide(page, CONDITIONAL, "The supplier has said that a kit exists.");

            assertThat(page.innerText("main")).contains("Type certificate for 4,000 m before payment");
        }
    }

    @ParameterizedTest
    @CsvSource({"RETURN", "REJECT"})
    void who_returns_or_rejects_says_why(String verdict) {
        String request = requests.endorsed("A request to " + verdict, new Requests.Item(Requests.FREE, 1, 9_000));
        try (Visitor official = product.signedIn("official", Screen.DESKTOP)) {
            requests.openToDecide(official, request);
            Page page = official.page();
            requests.choose(page, verdict);
            page.waitForNavigation(() -> page.click("#decision\\:record"));
            assertThat(page.locator("#decision\\:reason-error").innerText()).isNotBlank();
            assertThat(page.isChecked("input[name=verdict][value=" + verdict + "]"))
                    .isTrue();

            requests.decide(page, verdict, "Two offers are missing.");

            assertThat(page.innerText("main")).contains("Two offers are missing.");
        }
    }

    @Test
    void a_million_takes_two_officials() {
        String request =
                requests.endorsed("A scanner for the emergency room", new Requests.Item(Requests.FREE, 1, 1_000_000));
        try (Visitor first = product.signedInAnew("official", Screen.DESKTOP);
                Visitor second = product.signedInAnew("official2", Screen.DESKTOP)) {
            BigDecimal before = requests.committedFor(first, request);
            requests.openToDecide(first, request);
            requests.decide(first.page(), PLAIN, "");
            assertThat(requests.committedFor(first, request)).isEqualByComparingTo(before);
            requests.openToDecide(first, request);
            assertThat(first.page().locator("#decision").count()).isZero();

            requests.openToDecide(second, request);
            requests.decide(second.page(), PLAIN, "");

            assertThat(requests.committedFor(second, request).subtract(before)).isEqualByComparingTo("1000000");
        }
    }

    @Test
    void what_another_has_decided_meanwhile_is_not_decided_again() {
        String request = requests.endorsed("A request read by two", new Requests.Item(Requests.FREE, 1, 8_000));
        try (Visitor first = product.signedIn("official", Screen.DESKTOP);
                Visitor second = product.signedIn("official2", Screen.DESKTOP)) {
            requests.openToDecide(first, request);
            requests.openToDecide(second, request);
            requests.decide(first.page(), "REJECT", "Bought last year.");

            requests.decide(second.page(), PLAIN, "It is needed.");

            assertThat(second.page().innerText(".zx-msg.is-warn"))
                    .contains("Sonam Dekyi")
                    .contains("It is needed.");
            second.open("/commission/requests/decide.xhtml?id=" + request);
            assertThat(second.page().innerText("main")).contains("Bought last year.");
            assertThat(second.page().locator("#decision").count()).isZero();
        }
    }

    @Test
    void nobody_else_endorses_and_a_draft_is_nobodys_to_decide() {
        String request = requests.draft("Only a draft", new Requests.Item(Requests.FREE, 1, 5_000));
        try (Visitor head = product.signedIn("department-head", Screen.DESKTOP);
                Visitor official = product.signedIn("official", Screen.DESKTOP)) {
            head.open("/management/requests/one.xhtml?id=" + request);
            Locator endorse = head.page().locator("#steps\\:endorse");
            assertThat(endorse.count()).isZero();

            assertThat(official.open("/commission/requests/decide.xhtml?id=" + request)
                            .status())
                    .isEqualTo(404);
        }
    }
}
