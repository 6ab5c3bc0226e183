package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However people come, go back, or come twice: they end signed in, or on a page that says what to do. */
@WithProduct
class SignInStory {
    private final Product product;

    SignInStory(Product product) {
        this.product = product;
    }

    @ParameterizedTest
    @CsvSource({
        "physician, /physician/",
        "mentor, /aid/",
        "nurse, /nurse/",
        "engineer, /management/",
        "hospital-head, /management/",
        "credentialing, /management/",
        "clerk, /management/",
        "official, /commission/",
        "system-admin, /administration/",
        "security-admin, /administration/",
        "audit-admin, /administration/"
    })
    void everyone_lands_in_their_own_portal(String userName, String portal) {
        try (Visitor visitor = product.signedInAnew(userName, Screen.DESKTOP)) {
            assertThat(visitor.page().url()).startsWith(product.url(portal));
            assertThat(visitor.page().locator("h1"))
                    .satisfies(title -> assertThat(title.count()).isEqualTo(1));
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void whoever_has_several_portals_gets_a_switch() {
        try (Visitor head = product.signedIn("department-head", Screen.DESKTOP)) {
            head.page().click(".zx-who summary");
            head.page().click(".zx-who a[href='/physician/']");

            assertThat(head.page().url()).startsWith(product.url("/physician/"));
        }
    }

    @Test
    void whoever_has_none_is_told_whom_to_ask() {
        try (Visitor visitor = product.signedIn("visitor", Screen.PHONE)) {
            assertThat(visitor.page().url()).isEqualTo(product.url("/no-portal"));
            assertThat(visitor.barriers()).isEmpty();
        }
    }

    @Test
    void the_address_asked_for_comes_back_with_its_query_and_the_session_gets_a_new_id() {
        try (Visitor visitor = product.visitor(Screen.DESKTOP)) {
            visitor.open("/");
            visitor.open("/physician/index.xhtml?x=1&y=a%20b%C3%A9");
            Optional<String> before = visitor.session();
            visitor.giveCredentials("physician");

            assertThat(visitor.page().url()).isEqualTo(product.url("/physician/index.xhtml?x=1&y=a%20b%C3%A9"));
            assertThat(visitor.session()).isPresent().isNotEqualTo(before);
            assertThat(visitor.context().cookies(product.url("/oidc/callback")))
                    .noneMatch(cookie -> cookie.name.startsWith("zx-sign-in-"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void two_tabs_end_signed_in_in_whichever_order(boolean firstTabFirst) {
        try (Visitor visitor = product.visitor(Screen.DESKTOP)) {
            Page other = visitor.context().newPage();
            visitor.open("/physician/index.xhtml?tab=1");
            other.navigate(product.url("/physician/index.xhtml?tab=2"));
            Page first = firstTabFirst ? visitor.page() : other;
            Page second = firstTabFirst ? other : visitor.page();

            fill(first);
            second.waitForURL(product.url("/physician/index.xhtml?tab=") + "*");

            assertThat(first.url()).startsWith(product.url("/physician/index.xhtml?tab="));
            second.navigate(product.url("/physician/index.xhtml?again=1"));
            assertThat(second.url()).isEqualTo(product.url("/physician/index.xhtml?again=1"));
        }
    }

    @Test
    void the_same_the_old_and_the_unknown_callback_do_no_harm() {
        try (Visitor visitor = product.visitor(Screen.DESKTOP)) {
            List<String> callbacks = new ArrayList<>();
            visitor.page().onRequest(request -> {
                if (request.url().contains("/oidc/callback")) {
                    callbacks.add(request.url());
                }
            });
            visitor.signIn("physician");

            visitor.page().navigate(callbacks.get(0));
            assertThat(visitor.page().url()).startsWith(product.url("/physician/"));
            visitor.page().goBack();
            visitor.loseSession();
            visitor.page().navigate(callbacks.get(0));
            assertThat(visitor.page().url()).startsWith(product.url("/physician/"));
        }
    }

    @Test
    void a_callback_that_nobody_asked_for_signs_nobody_in() {
        try (Visitor visitor = product.visitor(Screen.DESKTOP)) {
            visitor.open("/oidc/callback?state=unknown&code=x");
            assertThat(visitor.page().url()).startsWith(product.issuer().toString());

            Response second = visitor.open("/oidc/callback?state=unknown&code=x");
            assertThat(second.status()).isEqualTo(400);
        }
    }

    @Test
    void somebody_elses_callback_signs_nobody_in_under_a_foreign_name() {
        try (Visitor stranger = product.visitor(Screen.DESKTOP);
                Visitor victim = product.visitor(Screen.DESKTOP)) {
            String callback = new CodeFlow(product).callbackOf(stranger, "physician");

            victim.page().navigate(callback);

            assertThat(victim.page().url()).startsWith(product.issuer().toString());
            assertThat(victim.page().locator("#username").count()).isEqualTo(1);
            victim.giveCredentials("nurse");
            assertThat(victim.page().url()).startsWith(product.url("/nurse/"));
        }
    }

    @Test
    void whoever_goes_back_to_the_sign_in_page_ends_signed_in() {
        try (Visitor visitor = product.visitor(Screen.DESKTOP)) {
            visitor.open("/physician/index.xhtml");
            visitor.giveCredentials("physician");

            visitor.page().goBack();
            if (visitor.page().locator("#username").count() > 0) {
                visitor.giveCredentials("physician");
            }

            assertThat(visitor.page().url()).startsWith(product.url("/physician/"));
        }
    }

    @Test
    void a_forged_code_is_refused() {
        try (Visitor visitor = product.visitor(Screen.DESKTOP)) {
            visitor.open("/physician/index.xhtml");
            String state = visitor.page().url().replaceAll(".*[?&]state=([^&]+).*", "$1");

            visitor.open("/oidc/callback?code=forged&state=" + state);

            assertThat(visitor.page().url()).startsWith(product.issuer().toString());
            assertThat(visitor.page().locator("#username").count()).isEqualTo(1);
        }
    }

    @Test
    void who_loses_the_session_at_the_sign_in_page_still_ends_signed_in() {
        try (Visitor visitor = product.visitor(Screen.PHONE)) {
            visitor.open("/nurse/index.xhtml?r=1");
            visitor.loseSession();

            visitor.giveCredentials("nurse");

            assertThat(visitor.page().url()).isEqualTo(product.url("/nurse/index.xhtml?r=1"));
        }
    }

    private void fill(Page page) {
        page.fill("#username", "physician");
        page.fill("#password", product.passwordOf("physician"));
        page.click("#kc-login");
        page.waitForLoadState(LoadState.LOAD);
    }
}
