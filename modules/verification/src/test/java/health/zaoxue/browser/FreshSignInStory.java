package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A large sum is decided on by somebody who has shown a moment ago who they are, and what was typed before is kept. */
@WithProduct
@Tag("R-PLT-82")
@Tag("R-PLT-83")
class FreshSignInStory {
    private static final String REASON = "Two theatres wait for it.";
    private static final String SESSION = "zx-session";
    private static final String STATE = "select state from equipment.funding_request where id = ?";

    private final TwoNodes nodes;
    private final Product product;
    private final Requests requests;
    private final Books books;

    FreshSignInStory(Product product, TwoNodes nodes) {
        this.nodes = nodes;
        this.product = product;
        this.requests = new Requests(product);
        this.books = new Books(product);
    }

    @Test
    void an_old_session_does_not_decide_and_a_new_sign_in_does_with_what_was_typed_before() throws Exception {
        String request = requests.endorsed("An operating microscope", new Requests.Item(Requests.FREE, 1, 1_200_000));
        String address = nodes.url("/commission/requests/decide.xhtml?id=" + request);
        try (BrowserContext browser = product.trustingBrowser()) {
            Page page = browser.newPage();
            page.navigate(address);
            page.fill("#username", "official");
            give(page, "official", address);
            page.waitForTimeout((TwoNodes.FRESH_SECONDS + 1) * 1000d);

            requests.decide(page, "REJECT", REASON);

            assertThat(page.innerText(".zx-msg.is-bad")).contains("Sign in again");
            assertKept(page);
            assertThat(posted(page, address).text()).contains("Sign in again first");
            assertThat(books.ask(STATE, UUID.fromString(request))).isEqualTo("UNDER_REVIEW");

            signInAgain(page, address);
            assertKept(page);
            browser.clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));
            page.navigate(address);
            assertKept(page);
            page.waitForNavigation(() -> page.click("#decision\\:record"));
            assertThat(page.innerText(".zx-msg.is-bad"))
                    .as("Keycloak only knew the browser: no proof, however young")
                    .contains("Sign in again");
            assertThat(books.ask(STATE, UUID.fromString(request))).isEqualTo("UNDER_REVIEW");

            signInAgain(page, address);
            assertKept(page);
            page.waitForNavigation(() -> page.click("#decision\\:record"));

            assertThat(page.innerText("main")).contains(REASON);
            assertThat(books.ask(STATE, UUID.fromString(request))).isEqualTo("REJECTED");
        }
    }

    private void signInAgain(Page page, String address) {
        page.click("#decision\\:again");
        page.waitForSelector("#password");
        give(page, "official", address);
    }

    private void give(Page page, String userName, String address) {
        page.fill("#password", product.passwordOf(userName));
        page.click("#kc-login");
        page.waitForURL(url -> url.equals(address));
    }

    private static void assertKept(Page page) {
        assertThat(page.inputValue("#decision\\:reason")).isEqualTo(REASON);
        assertThat(page.isChecked("input[name=verdict][value=REJECT]")).isTrue();
    }

    /** The decision as somebody sends it who does not use the page's button. */
    private APIResponse posted(Page page, String address) {
        String form =
                (String) page.evaluate("() => new URLSearchParams(new FormData(document.getElementById('decision')))"
                        + ".toString() + '&decision%3Arecord=decision%3Arecord'");
        return page.context()
                .request()
                .post(
                        address,
                        RequestOptions.create()
                                .setHeader("Origin", nodes.front().address())
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData(form));
    }
}
