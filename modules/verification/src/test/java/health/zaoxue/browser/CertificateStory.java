package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import health.zaoxue.kernel.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A physician prints a certificate; whoever is shown it scans or types its code and learns what it is worth. */
@WithProduct
@Tag("R-MEN-68")
class CertificateStory {
    /** How wide words are in the certificate's Tibetan. */
    private static final String WIDTHS = """
            words => words.map(word => {
              const span = document.createElement('span');
              span.textContent = word;
              document.querySelector('.zx-certificate [lang=bo]').append(span);
              const width = span.getBoundingClientRect().width;
              span.remove();
              return width;
            })
            """;

    private final Product product;

    CertificateStory(Product product) {
        this.product = product;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_stranger_learns_from_the_printed_code_that_the_certificate_is_valid(Language language) {
        try (Visitor physician = product.signedIn("physician", Screen.DESKTOP);
                Visitor stranger = product.visitor(Screen.PHONE)) {
            physician.open("/certificate/index.xhtml");
            physician.read(language);
            physician.page().waitForNavigation(() -> physician.page().click("a.zx-rep:has(.ui-tag-success)"));
            assertThat(physician.barriers()).isEmpty();
            assertThat(physician.page().locator(".zx-certificate h2").allInnerTexts())
                    .containsExactly("དཔང་ཡིག", "证书", "Certificate");
            physician.picture("certificate-" + language.tag());
            String code = physician.page().innerText(".zx-certificate-code b");

            stranger.open("/verify");
            stranger.read(language);
            stranger.page()
                    .fill("#code", code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
            stranger.page().waitForNavigation(() -> stranger.page().click("main button"));
            assertThat(stranger.page().locator(".zx-msg.is-ok").count()).isEqualTo(1);
            assertThat(stranger.page().innerText("main dl")).containsPattern("Kalsang Tenpa|格桑|སྐལ་བཟང");
            assertThat(stranger.page().innerText("main [role=status]")).containsPattern("[0-9]{2}:[0-9]{2}");
            assertThat(stranger.barriers()).isEmpty();
            assertThat(stranger.overflows()).isFalse();
            assertThat(physician.complaints()).isEmpty();
            assertThat(stranger.complaints()).isEmpty();
        }
    }

    /** Letters that stand below one another are one sign as wide as one letter; without shaping they stand side by side. */
    @ParameterizedTest
    @ValueSource(strings = {"རྒྱ", "སྒྲ"})
    @SuppressWarnings("unchecked")
    void tibetan_letters_below_one_another_are_drawn_as_one_sign(String stack) {
        try (Visitor physician = product.signedIn("physician", Screen.DESKTOP)) {
            physician.open("/certificate/index.xhtml");
            physician.page().waitForNavigation(() -> physician.page().click("a.zx-rep:has(.ui-tag-success)"));

            List<Number> widths = (List<Number>) physician.page().evaluate(WIDTHS, List.of("ག", stack, "ག་ག་ག"));

            double letter = widths.get(0).doubleValue();
            assertThat(widths.get(1).doubleValue()).isBetween(letter * 0.5, letter * 1.5);
            assertThat(widths.get(2).doubleValue()).isGreaterThan(letter * 2.5);
        }
    }

    @Test
    void a_phone_that_scans_the_square_is_led_to_the_answer() throws Exception {
        try (Visitor physician = product.signedIn("physician", Screen.DESKTOP)) {
            physician.open("/certificate/index.xhtml");
            physician.page().waitForNavigation(() -> physician.page().click("a.zx-rep:has(.ui-tag-success)"));
            Locator code = physician.page().locator(".zx-certificate-code svg");
            code.evaluate("square => { square.style.width = '400px'; square.style.height = '400px'; }");

            String read = Camera.reads(code);

            assertThat(read).startsWith(product.url("/verify?code="));
            physician.page().navigate(read);
            assertThat(physician.page().locator(".zx-msg.is-ok").count()).isEqualTo(1);
        }
    }

    @Test
    void whoever_tries_one_code_after_another_is_stopped_and_nobody_else_is() throws IOException {
        for (int i = 0; i < 40; i++) {
            tried("127.0.0.77");
        }

        assertThat(tried("127.0.0.77")).contains(" 429 ");
        assertThat(tried("127.0.0.78")).contains(" 200 ");
    }

    /** The first line of the answer to somebody at that address of this machine. */
    private String tried(String address) throws IOException {
        URI origin = URI.create(product.origin());
        try (Socket line = new Socket(
                InetAddress.getByName(origin.getHost()), origin.getPort(), InetAddress.getByName(address), 0)) {
            line.getOutputStream()
                    .write(("GET /verify?code=34679ACDEFGHJKMNPQRT HTTP/1.1\r\nHost: " + origin.getAuthority()
                                    + "\r\nSec-Fetch-Mode: navigate\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }
}
