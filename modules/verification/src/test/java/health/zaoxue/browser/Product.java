package health.zaoxue.browser;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import health.zaoxue.launcher.DemonstrationAccount;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The running product with its demonstration programme and a browser, started once for all tests of the browser. */
public final class Product implements AutoCloseable {
    private final Map<String, String> signedInBefore = new HashMap<>();
    private final Premises premises;
    private final Chromium chromium;
    private final Browser browser;
    private final URI issuer;
    private final boolean besides;

    Product() {
        this(new Premises(), false);
    }

    private Product(Premises premises, boolean besides) {
        this.premises = premises;
        this.besides = besides;
        chromium = new Chromium();
        browser = chromium.browser();
        issuer = issuerSeenFrom(url("/home"));
    }

    /** The same product in another browser, for another thread; to close it leaves the product running. */
    Product besides() {
        return new Product(premises, true);
    }

    /** A person in front of a browser of their own; nobody has signed in yet. */
    public Visitor visitor(Screen screen) {
        return new Visitor(this, browser, screen);
    }

    /** The person with this user name, signed in; whoever was so before and is still known gives no password again. */
    public Visitor signedIn(String userName, Screen screen) {
        Visitor visitor = new Visitor(this, browser, screen, signedInBefore.get(userName));
        visitor.open("/home");
        if (visitor.page().locator("#username").count() > 0) {
            visitor.giveCredentials(userName);
        }
        signedInBefore.put(userName, visitor.context().storageState());
        return visitor;
    }

    /** The person with this user name at work at a desk. */
    Visitor atWork(String userName) {
        return signedIn(userName, Screen.DESKTOP);
    }

    /** The person with this user name in a session that nobody else has. */
    Visitor signedInAnew(String userName, Screen screen) {
        Visitor visitor = visitor(screen);
        visitor.signIn(userName);
        return visitor;
    }

    /** A browser that takes the certificate of a test for a good one. */
    BrowserContext trustingBrowser() {
        return browser.newContext(new Browser.NewContextOptions().setIgnoreHTTPSErrors(true));
    }

    /** Address of a path, which starts with a slash. */
    public String url(String path) {
        return premises.publicUrl() + path.substring(1);
    }

    /** Scheme, host and port of the product. */
    String origin() {
        return premises.publicUrl().toString().replaceAll("/$", "");
    }

    /** The same person at a fresh browser: signed in, and nothing kept from before. */
    Visitor again(Visitor person, Screen screen) {
        return new Visitor(this, browser, screen, person.context().storageState());
    }

    /** The realm's address in Keycloak. */
    public URI issuer() {
        return issuer;
    }

    /** Everybody who can sign in. */
    public List<DemonstrationAccount> accounts() {
        return premises.accounts();
    }

    Premises premises() {
        return premises;
    }

    String passwordOf(String userName) {
        return accounts().stream()
                .filter(account -> account.userName().equals(userName))
                .map(DemonstrationAccount::password)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(userName + " is no demonstration account"));
    }

    @Override
    public void close() {
        chromium.close();
        if (!besides) {
            premises.close();
        }
    }

    private URI issuerSeenFrom(String closedPage) {
        APIRequestContext requests = chromium.playwright().request().newContext();
        try {
            String address = Objects.requireNonNull(
                    requests.get(closedPage, RequestOptions.create().setMaxRedirects(0))
                            .headers()
                            .get("location"));
            return URI.create(address.replaceAll("/protocol/.*", ""));
        } finally {
            requests.dispose();
        }
    }
}
