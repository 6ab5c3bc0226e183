package health.zaoxue.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The tables of the product as the database's own catalogue describes them. */
@Dependent
public class IsolatedTables {
    private static final String OURS = """
             from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in (select nspname from pg_namespace
                                 where nspowner = (select oid from pg_roles where rolname = 'zaoxue_owner'))
              and c.relname <> 'flyway_schema_history'
            """;
    private static final String NAME = "select n.nspname || '.' || c.relname";

    private static final String KEY = """
            select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
             where i.indisprimary and i.indrelid = '%s'::regclass order by 1
            """;
    private static final String WRITABLE = """
            select a.attname from pg_attribute a
             where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped and a.attidentity = ''
               and has_column_privilege('zaoxue_app', a.attrelid, a.attnum, '%s') order by a.attnum
            """;

    @Inject
    private OwnerDatabase database;

    /** A table, the columns of its primary key, and those that the application's role may write. */
    public record Table(String name, List<String> key, List<String> inserted, List<String> updated) {
        /** One row of the table as text that tells it from all others. */
        public String identity() {
            return "concat_ws('/', " + String.join(", ", key) + ")";
        }
    }

    /** Every table of the product. */
    public List<String> all() {
        return names(NAME + OURS + " and c.relkind in ('r', 'p') order by 1");
    }

    /** Every view of the product. */
    public List<String> views() {
        return names(NAME + OURS + " and c.relkind in ('v', 'm') order by 1");
    }

    /** Tables whose rows PostgreSQL shows by policy, the owner included. */
    public List<Table> isolated() {
        String sql = NAME + OURS + " and c.relrowsecurity and c.relforcerowsecurity"
                + " and exists (select 1 from pg_policy p where p.polrelid = c.oid) order by 1";
        try (Connection connection = database.asOwner()) {
            List<Table> tables = new ArrayList<>();
            for (String name : texts(connection, sql)) {
                tables.add(new Table(
                        name,
                        texts(connection, KEY.formatted(name)),
                        texts(connection, WRITABLE.formatted(name, "INSERT")),
                        texts(connection, WRITABLE.formatted(name, "UPDATE"))));
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of what a question to the catalogue answers. */
    public List<String> names(String sql) {
        try (Connection connection = database.asOwner()) {
            return texts(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** What a connection sees of a table. */
    public static Set<String> seen(Connection connection, Table table) throws SQLException {
        return new TreeSet<>(texts(connection, "select " + table.identity() + " from " + table.name()));
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
