package health.zaoxue.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every row of the fact views, read as they are, so that a test can count for itself. */
@Dependent
public class FactViews {
    @Inject
    private OwnerDatabase database;

    /** One row by column name. */
    public record Fact(Map<String, @Nullable Object> columns) {
        public UUID id(String column) {
            return (UUID) value(column);
        }

        public LocalDate day(String column) {
            return LocalDate.parse(value(column).toString());
        }

        public boolean has(String column) {
            return columns.get(column) != null;
        }

        public Object value(String column) {
            return Objects.requireNonNull(columns.get(column), column);
        }
    }

    /** All rows of a view such as {@code identity.fact_tour}. */
    public List<Fact> all(String view) {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + view)) {
            List<Fact> facts = new ArrayList<>();
            while (rows.next()) {
                Map<String, @Nullable Object> columns = new HashMap<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.put(rows.getMetaData().getColumnName(i), rows.getObject(i));
                }
                facts.add(new Fact(columns));
            }
            return facts;
        } catch (SQLException e) {
            throw new IllegalStateException(view, e);
        }
    }
}
