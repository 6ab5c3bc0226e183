package health.zaoxue.platform.drafts;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The kept drafts; a connection within a transaction is that transaction's. */
@ApplicationScoped
class DraftTable {
    private static final String KEEP = """
            with before as (
                select sitting, dropped from platform.draft where person_id = ? and form = ? and object = ?
            ), kept as (
                insert into platform.draft as draft (person_id, form, object, sitting, step, base, names, typed, kept_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (person_id, form, object) do update
                set sitting = excluded.sitting, step = excluded.step, base = excluded.base, names = excluded.names,
                    typed = excluded.typed, kept_at = excluded.kept_at, dropped = false
                where draft.sitting <> excluded.sitting or not draft.dropped and draft.step < excluded.step
                returning kept_at
            )
            select (select kept_at from kept),
                   exists (select 1 from before where not dropped and sitting <> ? and sitting is distinct from ?)""";

    private static final String FIND = "select sitting, step, base, names, typed, kept_at, form from platform.draft"
            + " where person_id = ? and object = ? and kept_at >= ?";

    private static final String DROP = """
            insert into platform.draft as draft (person_id, form, object, sitting, step, base, names, typed, dropped, kept_at)
            values (?, ?, ?, ?, 0, '', '{}', '{}', true, ?)
            on conflict (person_id, form, object) do update
            set sitting = excluded.sitting, names = '{}', typed = '{}', dropped = true, kept_at = excluded.kept_at
            where draft.dropped or draft.sitting = excluded.sitting or draft.sitting = ?""";

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    KeptDraft keep(UUID person, TypedDraft typed, Instant now) throws SQLException {
        UUID sitting = typed.sitting().id();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            bind(statement, 1, person, typed.name());
            bind(statement, 4, person, typed.name());
            statement.setObject(7, sitting);
            statement.setInt(8, typed.step());
            statement.setString(9, typed.base());
            statement.setArray(10, column(connection, typed, TypedField::name));
            statement.setArray(11, column(connection, typed, TypedField::text));
            statement.setObject(12, now.atOffset(ZoneOffset.UTC));
            statement.setObject(13, sitting);
            statement.setObject(14, Objects.requireNonNullElse(typed.sitting().continued(), sitting));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new KeptDraft(moment(row, 1), row.getBoolean(2), List.of());
            }
        }
    }

    /** The person's drafts about one object, by their forms: a page may hold several. */
    Map<String, Draft> about(String object, UUID person, Instant oldest) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, person);
            statement.setString(2, object);
            statement.setObject(3, oldest.atOffset(ZoneOffset.UTC));
            Map<String, Draft> found = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(7), draft(row));
                }
            }
            return found;
        }
    }

    void drop(UUID person, DraftName name, Sitting sitting, Instant now) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(DROP)) {
            bind(statement, 1, person, name);
            statement.setObject(4, sitting.id());
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            statement.setObject(6, Objects.requireNonNullElse(sitting.continued(), sitting.id()));
            statement.executeUpdate();
        }
    }

    void forgetBefore(Instant oldest) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select platform.forget_drafts(?)")) {
            statement.setObject(1, oldest.atOffset(ZoneOffset.UTC));
            statement.execute();
        }
    }

    private static void bind(PreparedStatement statement, int first, UUID person, DraftName name) throws SQLException {
        statement.setObject(first, person);
        statement.setString(first + 1, name.form());
        statement.setString(first + 2, name.object());
    }

    private static Array column(Connection connection, TypedDraft typed, Function<TypedField, String> part)
            throws SQLException {
        return connection.createArrayOf(
                "text", typed.fields().stream().map(part).toArray());
    }

    private static Draft draft(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray(4).getArray();
        String[] texts = (String[]) row.getArray(5).getArray();
        List<TypedField> fields = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            fields.add(new TypedField(names[i], texts[i]));
        }
        Instant at = Objects.requireNonNull(moment(row, 6));
        return new Draft(row.getObject(1, UUID.class), row.getInt(2), row.getString(3), fields, at);
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
