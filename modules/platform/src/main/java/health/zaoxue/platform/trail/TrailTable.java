package health.zaoxue.platform.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads the tables of the trail over one connection. */
final class TrailTable {
    private static final String COLUMNS = "select number, recorded_at, person_id, roles, act, address, correlation,"
            + " database_role, kind, object_id, part_of_kind, part_of_id, hospital_id, change, before, after, previous,"
            + " digest from platform.trail_entry";
    private static final int AT_A_TIME = 500;

    private final Connection connection;

    TrailTable(Connection connection) {
        this.connection = connection;
    }

    /** Entries in the given order, of a size that fits in memory. */
    List<TrailEntry> page(TrailQuery query, String orderAndPart) throws SQLException {
        List<TrailEntry> entries = new ArrayList<>();
        each(query, orderAndPart, entries::add);
        return entries;
    }

    long each(TrailQuery query, String order, Consumer<TrailEntry> receiver) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS + query.condition() + order)) {
            query.bind(statement);
            statement.setFetchSize(AT_A_TIME);
            long number = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    receiver.accept(entry(rows));
                    number++;
                }
            }
            return number;
        }
    }

    long count(TrailQuery query) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select count(*) from platform.trail_entry" + query.condition())) {
            query.bind(statement);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }

    /** Names such as the kinds that were ever recorded. */
    List<String> names(String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** The head, and the number of the last entry, as they were at one moment. */
    TrailHead head() throws SQLException {
        String sql = "select number, digest, recorded_at, (select coalesce(max(number), 0) from platform.trail_entry)"
                + " from platform.trail_head";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("the trail has no head");
            }
            return new TrailHead(
                    row.getLong(1),
                    row.getString(2),
                    row.getObject(3, OffsetDateTime.class).toInstant(),
                    row.getLong(4));
        }
    }

    private static TrailEntry entry(ResultSet row) throws SQLException {
        return new TrailEntry(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getObject(12, UUID.class),
                row.getObject(13, UUID.class),
                TrailChange.valueOf(row.getString(14)),
                row.getString(15),
                row.getString(16),
                row.getString(17),
                row.getString(18));
    }
}
