package health.zaoxue.platform.migration;

import health.zaoxue.launcher.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A database as one of its roles finds it. */
final class Catalogue implements AutoCloseable {
    private static final String TABLES = """
             from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and c.relowner = 'zaoxue_owner'::regrole and c.relname <> 'flyway_schema_history'
            """;
    private static final String COUNTS =
            "select format('select %L, count(*) from %I.%I', n.nspname || '.' || c.relname, n.nspname, c.relname)"
                    + TABLES;
    private static final String OPEN = "select n.nspname || '.' || c.relname" + TABLES + """
            and not (c.relrowsecurity and c.relforcerowsecurity)
            and coalesce(obj_description(c.oid), '') not like 'Open: %'
            """;

    private final Connection connection;

    Catalogue(Database database) throws SQLException {
        connection = database.dataSource().getConnection();
    }

    /** How many rows each table of the product has, as far as the role sees them. */
    Map<String, Long> counts() {
        List<String> counts = texts(COUNTS);
        Map<String, Long> rows = new TreeMap<>();
        if (!counts.isEmpty()) {
            read(String.join(" union all ", counts), row -> rows.put(row.getString(1), row.getLong(2)));
        }
        return rows;
    }

    /** Tables whose rows everybody sees, and that do not say why. */
    List<String> open() {
        return texts(OPEN);
    }

    List<String> texts(String sql) {
        List<String> texts = new ArrayList<>();
        read(sql, row -> texts.add(row.getString(1)));
        return texts;
    }

    private void read(String sql, Reader reader) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }
}
