package health.zaoxue.benchmarks.server;

import health.zaoxue.benchmarks.visit.AccessToken;
import health.zaoxue.launcher.Database;
import health.zaoxue.launcher.Installation;
import health.zaoxue.launcher.LauncherLog;
import health.zaoxue.launcher.ProductRun;
import health.zaoxue.launcher.Project;
import health.zaoxue.launcher.RunningProduct;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;

/** The product in a folder of its own, started for the measurement with nothing but the demonstration in it. */
public final class Premises implements AutoCloseable {
    private final Path home;
    private final ProductRun run;
    private final RunningProduct product;
    private final Duration start;

    private Premises(Path home, ProductRun run, RunningProduct product, Duration start) {
        this.home = home;
        this.run = run;
        this.product = product;
        this.start = start;
    }

    /** Starts everything; {@code fresh} forgets the data of earlier runs. */
    public static Premises open(Path home, boolean fresh, PrintStream progress) {
        LauncherLog.into(home);
        ProductRun run = new ProductRun(Installation.aside(Project.current(), home), progress, Clock.systemUTC());
        try {
            if (fresh) {
                run.startOver();
            }
            long begin = System.nanoTime();
            RunningProduct product = run.start();
            return new Premises(home, run, product, Duration.ofNanos(System.nanoTime() - begin));
        } catch (RuntimeException e) {
            run.close();
            throw e;
        }
    }

    /** From the order to start until people can sign in. */
    public Duration start() {
        return start;
    }

    /** Where people come in. */
    public URI publicUrl() {
        return product.publicUrl();
    }

    /** Begins to record the statements of the application. */
    public StatementLog statements() {
        return new StatementLog(product.postgres().administrator(), home.resolve("log/postgresql.log"));
    }

    /** The database with the role that may do everything. */
    public Database administrator() {
        return product.postgres().administrator();
    }

    /** By what programs are known. */
    public AccessToken tokens() {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(home.resolve("state/secrets.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AccessToken(product.issuer(), product.publicUrl(), secrets.getProperty("portal-client"));
    }

    /** The memory of the application. */
    public Heap heap() {
        try {
            String[] record =
                    Files.readString(home.resolve("state/application.process")).split(" ");
            return new Heap(Long.parseLong(record[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        run.close();
    }
}
