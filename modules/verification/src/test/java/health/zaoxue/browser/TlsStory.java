package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** As it is installed: behind a proxy that ends TLS. The public address alone decides about addresses, cookies and headers. */
@WithProduct
class TlsStory {
    private final Product product;

    TlsStory(Product product) {
        this.product = product;
    }

    @Test
    void behind_tls_sign_in_works_with_secure_cookies_and_the_public_address() throws Exception {
        try (TlsFront front = new TlsFront()) {
            new RealmAdministration(product).allowSite(front.address());
            try (SecondNode node = new SecondNode(product.premises().application(), front.address());
                    BrowserContext browser = product.trustingBrowser()) {
                front.leadTo(node.port());
                Page page = browser.newPage();

                Response closed = page.navigate(front.address() + "/nurse/index.xhtml?r=1");
                assertThat(URLDecoder.decode(page.url(), StandardCharsets.UTF_8))
                        .startsWith(product.issuer().toString())
                        .contains("redirect_uri=" + front.address() + "/oidc/callback");
                assertThat(closed.status()).isEqualTo(200);
                assertSecure(browser.cookies(front.address()), "__Host-sign-in-");

                page.fill("#username", "nurse");
                page.fill("#password", product.passwordOf("nurse"));
                page.click("#kc-login");
                page.waitForURL(url -> url.equals(front.address() + "/nurse/index.xhtml?r=1"));
                assertSecure(browser.cookies(front.address()), "__Host-session");

                Response open = page.navigate(front.address() + "/nurse/index.xhtml");
                assertThat(open.status()).isEqualTo(200);
                assertThat(open.headerValue("Strict-Transport-Security")).contains("max-age=31536000");
                assertThat(page.content()).doesNotContain("http://127.0.0.1:" + node.port());
            }
        }
    }

    private static void assertSecure(List<Cookie> cookies, String expected) {
        assertThat(cookies).anyMatch(cookie -> cookie.name.startsWith(expected));
        assertThat(cookies).allSatisfy(cookie -> {
            assertThat(cookie.name).matches("__Host-.*|zx-language");
            assertThat(cookie.secure).as(cookie.name).isTrue();
            assertThat(cookie.path).as(cookie.name).isEqualTo("/");
            assertThat(cookie.sameSite).as(cookie.name).isEqualTo(SameSiteAttribute.LAX);
        });
        assertThat(cookies.stream().filter(cookie -> cookie.name.startsWith(expected)))
                .allMatch(cookie -> cookie.httpOnly);
    }
}
