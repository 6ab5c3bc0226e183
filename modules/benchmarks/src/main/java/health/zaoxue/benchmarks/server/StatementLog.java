package health.zaoxue.benchmarks.server;

import health.zaoxue.launcher.Database;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** PostgreSQL's own record of every statement, for as long as this is open; for one person at a time. */
public final class StatementLog implements AutoCloseable {
    private static final Duration UNTIL_ALL_KNOW = Duration.ofSeconds(1);

    private final Database administrator;
    private final Path log;
    private final StatementLines lines = new StatementLines();
    private long read;

    /** What came of an action, and the first lines of the statements that it took. */
    public record Watched<T>(T result, List<String> statements) {}

    /** Begins to record into the server's log. */
    public StatementLog(Database administrator, Path log) {
        this.administrator = administrator;
        this.log = log;
        this.read = size(log);
        change(
                "alter system set log_statement = 'all'",
                "alter system set log_line_prefix = '" + StatementLines.PREFIX + "'");
    }

    /** Does something and answers what came of it, with what the application asked the database for it. */
    public <T> Watched<T> during(Supplier<T> action) {
        since();
        T result = action.get();
        return new Watched<>(result, since());
    }

    /** Ends the record. */
    @Override
    public void close() {
        change("alter system reset log_statement", "alter system reset log_line_prefix");
    }

    /** What was asked in the lines that nobody has read yet; a line that is still being written waits. */
    private List<String> since() {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] added = new byte[(int) (file.length() - read)];
            file.seek(read);
            file.readFully(added);
            /* A character for each byte, so that places in the text are places in the file. */
            String text = new String(added, StandardCharsets.ISO_8859_1);
            int whole = text.lastIndexOf('\n') + 1;
            read += whole;
            return lines.in(text.substring(0, whole).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path log) {
        try {
            return Files.size(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void change(String... settings) {
        try (Connection connection = administrator.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : settings) {
                statement.execute(setting);
            }
            statement.execute("select pg_reload_conf()");
            Thread.sleep(UNTIL_ALL_KNOW.toMillis());
        } catch (SQLException e) {
            throw new IllegalStateException("the database's log could not be set", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
