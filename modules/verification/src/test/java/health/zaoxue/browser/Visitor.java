package health.zaoxue.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import health.zaoxue.kernel.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody in front of a browser. */
public final class Visitor implements AutoCloseable {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String AXE = readAxe();
    private static final String FIND_BARRIERS = """
            async ([tags, unasked]) => {
              const rules = Object.fromEntries(unasked.map(rule => [rule, {enabled: false}]));
              const only = {runOnly: {type: 'tag', values: tags}, rules, resultTypes: ['violations'], preload: false};
              const found = await axe.run(document, only);
              return found.violations.map(rule => rule.id + ': ' + rule.nodes.map(node => node.target.join(' ')).join(', '));
            }
            """;

    private static final double PATIENCE_MILLIS = 15_000;
    private static final String SESSION = "zx-session";

    private final Product product;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Product product, Browser browser, Screen screen) {
        this(product, browser, screen, null);
    }

    Visitor(Product product, Browser browser, Screen screen, @Nullable String cookies) {
        this.product = product;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen.touch)
                .setIsMobile(screen.touch)
                .setStorageState(cookies)
                .setLocale("en"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** The tab that the person looks at. */
    public Page page() {
        return page;
    }

    /** The browser's memory: cookies, other tabs. */
    public BrowserContext context() {
        return context;
    }

    /** Opens a path of the product. */
    public Response open(String path) {
        Response response = page.navigate(product.url(path));
        page.waitForLoadState(LoadState.LOAD);
        return response;
    }

    /** Signs in at Keycloak, starting from the first page's own address of the person's portal. */
    public void signIn(String userName) {
        open("/home");
        giveCredentials(userName);
    }

    /** Fills Keycloak's form, which must be on screen. */
    public void giveCredentials(String userName) {
        page.fill("#username", userName);
        page.fill("#password", product.passwordOf(userName));
        page.click("#kc-login");
        page.waitForURL(url -> url.startsWith(product.url("/")));
        page.waitForLoadState(LoadState.LOAD);
    }

    /** Reads the pages in this language from now on. */
    public void read(Language language) {
        if (!language.tag().equals(page.getAttribute("html", "lang"))) {
            page.click("a[hreflang='%s']:visible".formatted(language.tag()));
            page.waitForFunction("tag => document.documentElement?.lang === tag", language.tag());
            page.waitForLoadState(LoadState.LOAD);
        }
    }

    /** Waits until whatever the page's scripts have asked the server is answered. */
    public void awaitScripts() {
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }

    /** The id of the session with the product, if there is one. */
    public Optional<String> session() {
        return context.cookies(product.url("/")).stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .map(cookie -> cookie.value)
                .findFirst();
    }

    /** Ends the session with the product, as far as this browser knows; Keycloak still knows the person. */
    public void loseSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));
    }

    /** Gives axe to each page as it opens, for whoever looks at very many: otherwise it is sent to the browser anew each time. */
    public void looksForBarriersEverywhere() {
        context.addInitScript(AXE);
    }

    /** What axe finds against WCAG 2.2 AA on the page as it is now, one line a finding. */
    public List<String> barriers() {
        return barriersBesides(List.of());
    }

    /** The same, without asking these rules, for whoever asks them of the same page in another look. */
    @SuppressWarnings("unchecked")
    List<String> barriersBesides(List<String> rules) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(FIND_BARRIERS, List.of(WCAG, rules));
    }

    /** What runs out of the page to the right, or out of its box. */
    public boolean overflows() {
        return (boolean)
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    /** The first elements that stick out to the right, for whoever has to mend the page. */
    public String sticksOut() {
        return String.valueOf(page.evaluate("() => [...document.body.querySelectorAll('*')]"
                + ".filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)"
                + ".slice(0, 3).map(e => e.tagName + '.' + e.className).join(', ')"));
    }

    /** Makes the window as wide and as high as that screen. */
    public void widen(Screen screen) {
        page.setViewportSize(screen.width, screen.height);
    }

    /** Errors of scripts and violations of the content security policy so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Keeps a picture of the whole page for those who look at the pages, and answers it. */
    public byte[] picture(String name) {
        return page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("pictures"), name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }

    private static String readAxe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8) + ";true";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
