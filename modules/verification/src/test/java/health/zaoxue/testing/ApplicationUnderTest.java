package health.zaoxue.testing;

import static java.util.Map.entry;

import health.zaoxue.launcher.Database;
import health.zaoxue.launcher.PostgresServer;
import health.zaoxue.launcher.Project;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The real web application with the tests inside, on a real PostgreSQL with all migrations, one for all test classes. */
@ArquillianSuiteDeployment
public class ApplicationUnderTest {
    private static final Path FOLDER = Path.of(System.getProperty("container.folder", "target/container"));

    private static final String LISTEN_ON_LOOPBACK = "set configs.config.server-config.network-config"
            + ".network-listeners.network-listener.http-listener.address=127.0.0.1\n";

    @Deployment
    public static WebArchive application() throws IOException {
        PostgresServer server =
                PostgresServer.start(new Project(Path.of(System.getProperty("project.root"))), FOLDER.resolve("home"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.migrate();
        Files.writeString(
                FOLDER.resolve("application.properties"), settings(server) + "\n" + mailSettings(MailServer.start()));
        Files.writeString(FOLDER.resolve("preboot.txt"), LISTEN_ON_LOOPBACK);
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("application.war")))
                .addPackages(true, path -> isOfTests(path.get()), "health.zaoxue")
                .deleteClass(MailServer.class)
                .addAsLibraries(jarOf(Assertions.class));
    }

    private static boolean isOfTests(String path) {
        return path.contains("/health/zaoxue/testing/") || path.matches(".*IT(\\$.*)?\\.class");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    /** The application finds the mail server behind a door that tests open and close. */
    private static String mailSettings(MailServer server) {
        return "zaoxue.mail.host=127.0.0.1\nzaoxue.mail.from=zaoxue@example.org\nzaoxue.mail.port=" + UnlentPort.free()
                + "\nzaoxue.test.mail.smtp=" + server.smtp() + "\nzaoxue.test.mail.pop3=" + server.pop3();
    }

    private static String settings(PostgresServer server) {
        Database application = server.application();
        Database owner = server.owner();
        return Map.ofEntries(
                        entry("zaoxue.database.driver", StatementCounter.class.getName()),
                        entry("zaoxue.database.url", application.url()),
                        entry("zaoxue.database.user", application.user()),
                        entry("zaoxue.database.password", application.password()),
                        entry("zaoxue.test.owner.user", owner.user()),
                        entry("zaoxue.test.owner.password", owner.password()),
                        entry("zaoxue.stop.wait.seconds", "0"),
                        entry("zaoxue.public.url", "http://127.0.0.1:" + System.getProperty("container.port")),
                        entry("zaoxue.oidc.issuer", "http://127.0.0.1:9/realms/zaoxue"),
                        entry("zaoxue.oidc.client.id", "zaoxue-portal"),
                        entry("zaoxue.oidc.client.secret", "not-used-here"),
                        entry("zaoxue.accounts.client.id", "zaoxue-accounts"),
                        entry("zaoxue.accounts.client.secret", "not-used-here"),
                        entry(
                                "zaoxue.trail.folder",
                                FOLDER.resolve("trail").toAbsolutePath().toString()),
                        entry("zaoxue.session.key", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="))
                .entrySet()
                .stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n"));
    }
}
