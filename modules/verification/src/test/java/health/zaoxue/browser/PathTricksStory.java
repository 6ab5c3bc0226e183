package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** path-tricks.csv, sent as it is written there: no detour leads into a page that the straight way does not open, or breaks anything. */
@WithProduct
@Tag("R-PLT-55")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PathTricksStory {
    private final Product product;
    private final Wire wire;
    private String nurse = "";
    private String administrator = "";

    PathTricksStory(Product product) {
        this.product = product;
        this.wire = new Wire(product.origin());
    }

    @BeforeAll
    void sign_in() {
        nurse = session("nurse");
        administrator = session("system-admin");
    }

    @Test
    void the_straight_way_is_open_to_the_administrator_so_that_the_tricks_have_something_to_win() {
        Wire.Answer answer = send("/administration/index.xhtml", administrator);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("/administration/hospitals/");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/path-tricks.csv", numLinesToSkip = 1, delimiter = ' ', maxCharsPerColumn = 500)
    void no_detour_opens_what_is_closed_and_none_breaks_anything(String path) {
        assertClosed(send(path, nurse));
        assertClosed(send(path, "zx-session=none"));
    }

    private static void assertClosed(Wire.Answer answer) {
        assertThat(answer.status()).isBetween(200, 499);
        assertThat(answer.body())
                .doesNotContain("/administration/hospitals/")
                .doesNotContain("<web-app", "ui:composition", "Manifest-Version", "root:x:0")
                .doesNotContain("Exception", "health.zaoxue", "Payara", "GlassFish", "Grizzly");
        assertThat(answer.header("X-Injected")).isEmpty();
        assertThat(answer.header("Server") + answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("Location")).doesNotContain("evil.example");
    }

    private Wire.Answer send(String path, String session) {
        return wire.send(Wire.Ask.get(path, Map.of("Cookie", session)));
    }

    private String session(String userName) {
        try (Visitor visitor = product.signedIn(userName, Screen.DESKTOP)) {
            return "zx-session=" + visitor.session().orElseThrow();
        }
    }
}
