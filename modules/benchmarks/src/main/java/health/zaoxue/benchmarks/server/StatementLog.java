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

    /** What came of an action, and the first lines of the statements that it took. */
    public record Watched<T>(T result, List<String> statements) {}

    /** Begins to record into the server's log. */
    public StatementLog(Database administrator, Path log) {
        this.administrator = administrator;
        this.log = log;
        change(
                "alter system set log_statement = 'all'",
                "alter system set log_line_prefix = '" + StatementLines.PREFIX + "'");
    }

    /** Does something and answers what came of it, with what the application asked the database meanwhile. */
    public <T> Watched<T> during(Supplier<T> action) {
        try {
            long before = Files.size(log);
            T result = action.get();
            return new Watched<>(result, StatementLines.in(since(before).lines()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the record. */
    @Override
    public void close() {
        change("alter system reset log_statement", "alter system reset log_line_prefix");
    }

    private String since(long before) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] added = new byte[(int) (file.length() - before)];
            file.seek(before);
            file.readFully(added);
            return new String(added, StandardCharsets.UTF_8);
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
