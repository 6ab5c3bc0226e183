package health.zaoxue.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One attempt to start PostgreSQL, which is given up as soon as its log says that the port is taken. */
final class PostgresStart {
    private static final String PORT_IS_TAKEN = "could not create any TCP/IP sockets";
    private static final String WRONG_PASSWORD = "password authentication failed for user \"postgres\"";
    private static final int LOOK_MILLIS = 200;

    private final DataFolder data;
    private final Path log;
    private final FutureTask<EmbeddedPostgres> start;
    private final long logBefore;

    PostgresStart(EmbeddedPostgres.Builder builder, DataFolder data, Path log) {
        this.data = data;
        this.log = log;
        this.start = new FutureTask<>(builder::start);
        this.logBefore = Files.exists(log) ? log.toFile().length() : 0;
    }

    /** The server; or nothing where another program has the port. */
    Optional<EmbeddedPostgres> await() {
        Thread thread = new Thread(start, "postgresql-start");
        thread.start();
        Optional<EmbeddedPostgres> server = Optional.empty();
        while (server.isEmpty() && !hasLogged(PORT_IS_TAKEN)) {
            failWhenSecretsAreLost(thread);
            server = look();
        }
        if (server.isEmpty()) {
            thread.interrupt();
            data.unlock();
        }
        return server;
    }

    private Optional<EmbeddedPostgres> look() {
        try {
            return Optional.of(start.get(LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new StartFailure("PostgreSQL did not start: " + e.getCause(), log, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted", e);
        }
    }

    private void failWhenSecretsAreLost(Thread thread) {
        if (hasLogged(WRONG_PASSWORD)) {
            thread.interrupt();
            data.stopSurvivor();
            throw new StartFailure(
                    "The secrets of this folder do not fit its database; put them back, or start over with --fresh",
                    log);
        }
    }

    private boolean hasLogged(String sign) {
        try {
            String text = Files.exists(log) ? Files.readString(log) : "";
            return text.indexOf(sign, (int) logBefore) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
