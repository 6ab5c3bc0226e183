package health.zaoxue.browser;

import health.zaoxue.benchmarks.server.StatementLog;
import health.zaoxue.launcher.Database;
import health.zaoxue.launcher.DemonstrationAccount;
import health.zaoxue.launcher.Installation;
import health.zaoxue.launcher.ProductRun;
import health.zaoxue.launcher.Project;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Where the product runs: started for the tests, or already running at the address in the system property {@code product.url} with
 * the home folder in {@code product.home}.
 */
final class Premises implements AutoCloseable {
    private final Project project = new Project(Path.of(System.getProperty("project.root")));
    private final Path home = Path.of(System.getProperty("product.home"));
    private final URI publicUrl;
    private final Runnable end;

    Premises() {
        String running = System.getProperty("product.url");
        if (running == null) {
            ProductRun run = new ProductRun(Installation.aside(project, home), System.out, Clock.systemUTC());
            run.startOver();
            publicUrl = run.start().publicUrl();
            end = run::close;
        } else {
            publicUrl = URI.create(running.endsWith("/") ? running : running + "/");
            end = () -> {};
        }
    }

    URI publicUrl() {
        return publicUrl;
    }

    List<DemonstrationAccount> accounts() {
        return DemonstrationAccount.all(project);
    }

    /** A secret of the home folder, as {@code portal-client}: by it the portal proves to Keycloak that it is the portal. */
    String secret(String name) {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(home.resolve("state/secrets.properties"))) {
            secrets.load(file);
            return secrets.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The product's database with the role to which no table is closed. */
    Database database() {
        try {
            String port = Files.readAllLines(home.resolve("postgres/data/postmaster.pid"))
                    .get(3)
                    .trim();
            return new Database("jdbc:postgresql://127.0.0.1:" + port + "/zaoxue", "postgres", secret("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins to note what the application asks the database. */
    StatementLog statements() {
        return new StatementLog(database(), home.resolve("log/postgresql.log"));
    }

    /** The database with the role that owns the tables. */
    Connection owner() throws SQLException {
        try {
            String port = Files.readAllLines(home.resolve("postgres/data/postmaster.pid"))
                    .get(3);
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/zaoxue", "zaoxue_owner", secret("owner"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the application has logged since its start. */
    String log() {
        try {
            return Files.readString(home.resolve("log/application.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends PostgreSQL as a power cut does, and starts it again on the same port. */
    void breakDatabase() throws IOException, InterruptedException {
        Path programs;
        try (Stream<Path> unpacked = Files.list(home.resolve("postgres"))) {
            programs = unpacked.filter(folder -> folder.getFileName().toString().startsWith("PG-"))
                    .findFirst()
                    .orElseThrow();
        }
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("bin/pg_ctl").toString(),
                "-D",
                home.resolve("postgres/data").toString(),
                "-m",
                "immediate",
                "-w",
                "restart"));
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to run as root, and the launcher's one runs so as well.
            command.addAll(0, List.of("unshare", "-U"));
        }
        Process restart = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("log/postgresql.log").toFile()))
                .start();
        if (restart.waitFor() != 0) {
            throw new AssertionError("PostgreSQL does not start again");
        }
    }

    ProcessHandle keycloak() {
        return process("keycloak");
    }

    ProcessHandle application() {
        return process("application");
    }

    private ProcessHandle process(String part) {
        try {
            String[] record =
                    Files.readString(home.resolve("state/" + part + ".process")).split(" ");
            return ProcessHandle.of(Long.parseLong(record[0])).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
