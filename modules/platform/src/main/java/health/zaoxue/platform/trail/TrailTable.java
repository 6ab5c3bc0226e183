package health.zaoxue.platform.trail;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Waymarks;
import health.zaoxue.platform.persistence.KeysetPart;
import health.zaoxue.platform.persistence.KeysetPart.Key;
import health.zaoxue.platform.persistence.KeysetPart.Keyed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads the tables of the trail over one connection. */
final class TrailTable {
    private static final String COLUMNS = " number, recorded_at, person_id, roles, act, address, correlation,"
            + " database_role, kind, object_id, part_of_kind, part_of_id, hospital_id, change, before, after, previous,"
            + " digest";
    private static final String FROM = " from platform.trail_entry";
    private static final List<Key> BY_NUMBER = List.of(new Key("number", "bigint"));
    private static final int AT_A_TIME = 500;

    private final Connection connection;

    TrailTable(Connection connection) {
        this.connection = connection;
    }

    /** R-PLT-116: entries by number, found from one whose number is known. */
    Page<TrailEntry> page(TrailQuery query, boolean oldestFirst, Listing listing) throws SQLException {
        String question = query.text() + " " + oldestFirst;
        Optional<Waymarks> told = listing.told(question);
        Waymarks known = told.isPresent() ? told.get() : new Waymarks(question, count(query), List.of());
        KeysetPart part = new KeysetPart(listing, known, BY_NUMBER, oldestFirst);
        return part.page(part.isEmpty() ? List.of() : read(query, part));
    }

    private List<Keyed<TrailEntry>> read(TrailQuery query, KeysetPart part) throws SQLException {
        String sql = "select" + COLUMNS + ", " + part.shown() + FROM + query.condition() + part.end(i -> "?");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            part.bind(statement, query.bind(statement, 0));
            List<Keyed<TrailEntry>> entries = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(part.keyed(rows, entry(rows)));
                }
            }
            return entries;
        }
    }

    long each(TrailQuery query, String order, Consumer<TrailEntry> receiver) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select" + COLUMNS + FROM + query.condition() + order)) {
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

    /** R-PLT-118: the numbers of the whole trail leave none out, so that the last one says how many there are. */
    private long count(TrailQuery query) throws SQLException {
        String sql = query.isEverything()
                ? "select platform.length_of_trail()"
                : "select count(*)" + FROM + query.condition();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
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
