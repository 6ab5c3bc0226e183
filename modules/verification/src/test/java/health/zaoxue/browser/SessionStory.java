package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import health.zaoxue.kernel.Language;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the session: it ends unnoticed, on purpose, or goes on while Keycloak is away. */
@WithProduct
class SessionStory {
    /** For so long the product takes Keycloak's last sign of life for a present one. */
    private static final double ANSWER_IS_KEPT_MILLIS = 5_500;

    private final Product product;

    SessionStory(Product product) {
        this.product = product;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_list_that_is_sorted_after_the_session_has_ended_comes_back_as_a_whole_page(boolean keycloakRemembers) {
        try (Visitor engineer = product.signedIn("engineer", Screen.DESKTOP)) {
            engineer.open("/management/issues/index.xhtml?state=ALL");
            if (keycloakRemembers) {
                engineer.loseSession();
            } else {
                engineer.context().clearCookies();
            }

            engineer.page().click("th.ui-sortable-column .ui-column-title >> nth=1");
            if (!keycloakRemembers) {
                engineer.page().waitForSelector("#username");
                engineer.giveCredentials("engineer");
            }

            engineer.page().waitForURL(product.url("/management/issues/index.xhtml?state=ALL"));
            engineer.page().waitForFunction("() => window.PrimeFaces !== undefined");
            engineer.page().click("th.ui-sortable-column .ui-column-title >> nth=1");
            engineer.page().waitForSelector("th[aria-sort=ascending]");
        }
    }

    @Test
    void a_button_pressed_after_the_session_has_ended_brings_the_page_back_and_does_nothing() {
        try (Visitor engineer = product.signedIn("engineer", Screen.DESKTOP)) {
            engineer.open("/management/issues/index.xhtml");
            engineer.page().click("#queue a[href*='one.xhtml']");
            engineer.page().waitForLoadState(LoadState.LOAD);
            String address = engineer.page().url();
            String history = engineer.page().innerText("#side");
            engineer.loseSession();

            engineer.page().waitForNavigation(() -> engineer.page().click("#act button[type=submit] >> nth=0"));

            assertThat(engineer.page().url()).isEqualTo(address);
            assertThat(engineer.page().innerText("#side")).isEqualTo(history);
        }
    }

    @Test
    void signing_out_ends_the_session_here_and_at_keycloak() {
        try (Visitor visitor = product.signedInAnew("official", Screen.DESKTOP)) {
            visitor.page().click(".zx-who summary");
            visitor.page().click("button[form=leave]");
            visitor.page().waitForURL(product.url("/signed-out") + "**");

            visitor.open("/commission/index.xhtml");

            assertThat(visitor.page().locator("#username").count()).isEqualTo(1);
        }
    }

    @Test
    void following_the_address_of_signing_out_changes_nothing() {
        try (Visitor visitor = product.signedInAnew("official", Screen.DESKTOP)) {
            visitor.open("/sign-out");

            assertThat(visitor.page().url()).startsWith(product.url("/commission/"));
        }
    }

    @Test
    void a_hanging_keycloak_gives_newcomers_a_page_within_five_seconds_and_disturbs_nobody_else() throws Exception {
        try (Visitor inside = product.signedIn("official", Screen.DESKTOP);
                Visitor newcomer = product.visitor(Screen.PHONE)) {
            ProcessHandle keycloak = product.premises().keycloak();
            signal("STOP", keycloak);
            try {
                newcomer.page().waitForTimeout(ANSWER_IS_KEPT_MILLIS);
                assertThat(inside.open("/commission/index.xhtml").status()).isEqualTo(200);
                long begun = System.nanoTime();
                Response answer = newcomer.open("/nurse/index.xhtml");

                assertThat(answer.status()).isEqualTo(503);
                assertThat(System.nanoTime() - begun).isLessThan(5_500_000_000L);
                assertThat(newcomer.barriers()).isEmpty();
            } finally {
                signal("CONT", keycloak);
            }
            newcomer.signIn("nurse");
            assertThat(newcomer.page().url()).startsWith(product.url("/nurse/"));
        }
    }

    @Test
    void an_error_page_speaks_the_readers_language() {
        try (Visitor visitor = product.signedIn("nurse", Screen.PHONE)) {
            for (Language language : Language.values()) {
                visitor.open("/nurse/index.xhtml");
                visitor.read(language);
                Response answer = visitor.open("/nurse/reports/one.xhtml?id=" + UUID.randomUUID());

                assertThat(answer.status()).isEqualTo(404);
                assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo(language.tag());
                assertThat(visitor.barriers()).isEmpty();
            }
            assertThat(visitor.page().innerText("h1")).matches("[\\u0f00-\\u0fff 0-9]+");
        }
    }

    private static void signal(String name, ProcessHandle process) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }
}
