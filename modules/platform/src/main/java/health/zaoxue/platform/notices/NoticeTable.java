package health.zaoxue.platform.notices;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The notices of whoever is calling; PostgreSQL shows no others. */
final class NoticeTable {
    private static final String COLUMNS = "id, kind, subject_id, mentions, urgent, told_at, read_at is not null";
    private static final String MINE = " from platform.notice where recipient_id = ?"
            + " and (? = '' or read_at is null) and (? = '' or kind = ?)";
    private static final String OPEN =
            "update platform.notice set read_at = coalesce(read_at, ?) where id = ? and recipient_id = ? returning "
                    + COLUMNS;

    private final Connection connection;
    private final UUID person;

    NoticeTable(Connection connection, UUID person) {
        this.connection = connection;
        this.person = person;
    }

    Page<NoticeView> page(Listing listing) throws SQLException {
        boolean oldestFirst = "toldAt".equals(listing.sort()) && listing.ascending();
        String order = oldestFirst ? " order by told_at, id" : " order by told_at desc, id";
        String sql = "select " + COLUMNS + ", count(*) over ()" + MINE + order + " offset ? limit ?";
        String kind = listing.filters().getOrDefault("kind", "").toUpperCase(Locale.ROOT);
        List<NoticeView> found = new ArrayList<>();
        long total = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, person);
            statement.setString(2, listing.filters().getOrDefault("state", ""));
            statement.setString(3, kind);
            statement.setString(4, kind);
            statement.setInt(5, listing.first());
            statement.setInt(6, listing.size());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(view(rows));
                    total = rows.getLong(8);
                }
            }
        }
        return new Page<>(found, total);
    }

    long unread() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select count(*) from platform.notice where recipient_id = ? and read_at is null")) {
            statement.setObject(1, person);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    Optional<NoticeView> open(UUID notice, java.time.OffsetDateTime now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OPEN)) {
            statement.setObject(1, now);
            statement.setObject(2, notice);
            statement.setObject(3, person);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(view(row)) : Optional.empty();
            }
        }
    }

    void readAll(java.time.OffsetDateTime now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "update platform.notice set read_at = ? where recipient_id = ? and read_at is null")) {
            statement.setObject(1, now);
            statement.setObject(2, person);
            statement.executeUpdate();
        }
    }

    private static NoticeView view(ResultSet row) throws SQLException {
        return new NoticeView(
                row.getObject(1, UUID.class),
                NoticeKind.valueOf(row.getString(2)),
                row.getObject(3, UUID.class),
                Mentions.read(row.getString(4)),
                row.getBoolean(5),
                row.getTimestamp(6).toInstant(),
                row.getBoolean(7));
    }
}
