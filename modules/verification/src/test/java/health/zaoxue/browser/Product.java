package health.zaoxue.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import health.zaoxue.launcher.DemonstrationAccount;
import health.zaoxue.launcher.Installation;
import health.zaoxue.launcher.ProductRun;
import health.zaoxue.launcher.Project;
import health.zaoxue.launcher.RunningProduct;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The running product with its demonstration programme and a browser, started once for all tests of the browser. */
public final class Product implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final ProductRun run;
    private final RunningProduct product;
    private final Playwright playwright;
    private final Browser browser;

    Product() {
        Project project = new Project(Path.of(System.getProperty("project.root")));
        Path home = Path.of(System.getProperty("product.home"));
        run = new ProductRun(Installation.aside(project, home), System.out, Clock.systemUTC());
        product = run.start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(QUIET));
    }

    /** A person in front of a browser of their own; nobody has signed in yet. */
    public Visitor visitor(Screen screen) {
        return new Visitor(this, browser, screen);
    }

    /** The person with this user name, signed in. */
    public Visitor signedIn(String userName, Screen screen) {
        Visitor visitor = visitor(screen);
        visitor.signIn(userName);
        return visitor;
    }

    /** Address of a path, which starts with a slash. */
    public String url(String path) {
        return product.publicUrl().toString().replaceAll("/$", "") + path;
    }

    /** The product itself: its issuer, database and accounts. */
    public RunningProduct running() {
        return product;
    }

    String passwordOf(String userName) {
        return product.accounts().stream()
                .filter(account -> account.userName().equals(userName))
                .map(DemonstrationAccount::password)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(userName + " is no demonstration account"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        run.close();
    }

    private static Path chromium() {
        String chosen = System.getenv("CHROMIUM");
        Stream<String> places = chosen == null
                ? Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                : Stream.of(chosen);
        return places.map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found; install one or name it in the environment variable CHROMIUM"));
    }
}
