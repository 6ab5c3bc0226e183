package health.zaoxue.platform.readiness;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Asks the database what the application must know before people come. */
@ApplicationScoped
public class DatabaseProbe {
    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    private SchemaVersions expected = new SchemaVersions(Map.of());

    /**
     * What was found.
     *
     * @param writable whether a row could be written
     * @param missing schemas that lack migrations, with the last one that is needed
     */
    public record Finding(boolean writable, Map<String, Integer> missing) {
        /** R-PLT-53: ready is what can be written and has every table that this version needs. */
        public boolean isReady() {
            return writable && missing.isEmpty();
        }
    }

    /** How many connections this machine holds, and how many of them are at work. */
    public record Connections(int open, int busy) {}

    @PostConstruct
    void begin() {
        expected = SchemaVersions.expected(DatabaseProbe.class.getClassLoader());
    }

    /** Writes, and compares the migrations; a database that does not answer cannot be written. */
    public Finding ask() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            int written = statement.executeUpdate("update platform.write_probe set written_at = now()");
            Map<String, Integer> migrated = new TreeMap<>();
            try (ResultSet rows =
                    statement.executeQuery("select schema_name, version from platform.schema_versions()")) {
                while (rows.next()) {
                    migrated.put(rows.getString(1), rows.getInt(2));
                }
            }
            return new Finding(written == 1, expected.missingIn(migrated));
        } catch (SQLException unreachable) {
            return new Finding(false, Map.of());
        }
    }

    /** Counts the connections; none are counted where the database does not answer. */
    public Connections connections() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (ResultSet rows = statement.executeQuery(
                    "select count(*), count(*) filter (where state <> 'idle' and pid <> pg_backend_pid())"
                            + " from pg_stat_activity where usename = current_user"
                            + " and client_addr is not distinct from inet_client_addr()")) {
                rows.next();
                return new Connections(rows.getInt(1), rows.getInt(2));
            }
        } catch (SQLException unreachable) {
            return new Connections(0, 0);
        }
    }
}
