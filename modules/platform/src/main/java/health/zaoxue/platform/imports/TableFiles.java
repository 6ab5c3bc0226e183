package health.zaoxue.platform.imports;

import health.zaoxue.kernel.NotFound;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The files that wait to be confirmed, and the record of those that were. */
@Dependent
class TableFiles {
    private static final Duration KEPT_WAITING = Duration.ofDays(1);

    /** Binds the parameters of a statement. */
    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    UUID keep(TableFile file, UUID by, Instant at) {
        UUID id = UUID.randomUUID();
        update(
                "delete from platform.table_import where content is not null and uploaded_at < ?",
                statement -> statement.setObject(1, utc(at.minus(KEPT_WAITING))));
        update("""
                insert into platform.table_import (id, kind, file_name, content, digest, uploaded_by, uploaded_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """, statement -> {
            statement.setObject(1, id);
            statement.setString(2, file.kind());
            statement.setString(3, file.name());
            statement.setBytes(4, file.content());
            statement.setString(5, digest(file.content()));
            statement.setObject(6, by);
            statement.setObject(7, utc(at));
        });
        return id;
    }

    /** The waiting file, locked until the transaction ends, so that it is confirmed once. */
    TableFile waiting(UUID id, UUID by) {
        String sql = """
                select kind, file_name, content from platform.table_import
                where id = ? and uploaded_by = ? and content is not null for update
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(sql)) {
            find.setObject(1, id);
            find.setObject(2, by);
            try (ResultSet found = find.executeQuery()) {
                if (!found.next()) {
                    throw new NotFound("waiting import " + id);
                }
                return new TableFile(found.getString(1), found.getString(2), found.getBytes(3));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("import " + id, failure);
        }
    }

    void close(ImportReport report, Instant at) {
        update("""
                update platform.table_import
                set content = null, imported_at = ?, added = ?, changed = ?, unchanged = ? where id = ?
                """, statement -> {
            statement.setObject(1, utc(at));
            statement.setInt(2, report.added());
            statement.setInt(3, report.changed());
            statement.setInt(4, report.unchanged());
            statement.setObject(5, report.file());
        });
    }

    void discard(UUID id, UUID by) {
        update(
                "delete from platform.table_import where id = ? and uploaded_by = ? and content is not null",
                statement -> {
                    statement.setObject(1, id);
                    statement.setObject(2, by);
                });
    }

    List<ImportRecord> latest(int number) {
        String sql = """
                select id, kind, file_name, uploaded_by, imported_at, added, changed, unchanged
                from platform.table_import where imported_at is not null order by imported_at desc, id limit ?
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(sql)) {
            find.setInt(1, number);
            try (ResultSet found = find.executeQuery()) {
                List<ImportRecord> records = new ArrayList<>();
                while (found.next()) {
                    records.add(record(found));
                }
                return records;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("imports", failure);
        }
    }

    private static ImportRecord record(ResultSet found) throws SQLException {
        return new ImportRecord(
                found.getObject(1, UUID.class),
                found.getString(2),
                found.getString(3),
                found.getObject(4, UUID.class),
                found.getObject(5, OffsetDateTime.class).toInstant(),
                found.getInt(6),
                found.getInt(7),
                found.getInt(8));
    }

    private void update(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.to(statement);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("imports", failure);
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
