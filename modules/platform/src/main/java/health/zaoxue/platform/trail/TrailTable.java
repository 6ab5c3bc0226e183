package health.zaoxue.platform.trail;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
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
            + " digest";
    private static final String FROM = " from platform.trail_entry";
    private static final int AT_A_TIME = 500;

    private final Connection connection;

    TrailTable(Connection connection) {
        this.connection = connection;
    }

    /** Entries in the given order, and with the same statement how many there are in all. */
    Page<TrailEntry> page(TrailQuery query, String order, Listing listing) throws SQLException {
        String counted = ", (select count(*)" + FROM + query.condition() + ") as total";
        String part = order + " limit " + listing.size() + " offset " + listing.first();
        try (PreparedStatement statement =
                connection.prepareStatement(COLUMNS + counted + FROM + query.condition() + part)) {
            query.bind(statement, query.bind(statement, 0));
            List<TrailEntry> entries = new ArrayList<>();
            long total = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(rows));
                    total = rows.getLong("total");
                }
            }
            boolean isBeyond = entries.isEmpty() && listing.first() > 0;
            return new Page<>(entries, isBeyond ? count(query) : total);
        }
    }

    long each(TrailQuery query, String order, Consumer<TrailEntry> receiver) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS + FROM + query.condition() + order)) {
            query.bind(statement, 0);
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

    private long count(TrailQuery query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select count(*)" + FROM + query.condition())) {
            query.bind(statement, 0);
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
        String sql = "select number, digest, recorded_at, platform.length_of_trail() from platform.trail_head";
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
