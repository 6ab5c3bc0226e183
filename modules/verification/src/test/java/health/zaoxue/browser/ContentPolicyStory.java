package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attacker would slip into a page does not run, and the crawl over all pages would complain of it. */
@WithProduct
@Tag("R-PLT-51")
class ContentPolicyStory {
    private final Product product;

    ContentPolicyStory(Product product) {
        this.product = product;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='/nothing.png' onerror='window.taken = true'>",
                "<iframe srcdoc='<script>parent.taken = true</script>'></iframe>",
                "<img src='https://203.0.113.9/steal.png'>",
                "<object data='/index.xhtml'></object>",
                "<style>main { display: none }</style>",
                "<p style='position: fixed; inset: 0'>Type your password here</p>"
            })
    void what_is_slipped_into_a_page_is_blocked_and_complained_of(String slipped) {
        try (Visitor visitor = product.signedIn("nurse", Screen.DESKTOP)) {
            visitor.open("/nurse/index.xhtml");
            assertThat(visitor.complaints()).isEmpty();

            visitor.page()
                    .evaluate("html => document.querySelector('main').insertAdjacentHTML('beforeend', html)", slipped);
            visitor.page().waitForTimeout(1_000);

            assertThat(visitor.page().evaluate("() => window.taken === true")).isEqualTo(false);
            assertThat(visitor.complaints())
                    .anySatisfy(complaint -> assertThat(complaint).contains("Content Security Policy"));
        }
    }
}
