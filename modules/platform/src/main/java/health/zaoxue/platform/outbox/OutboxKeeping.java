package health.zaoxue.platform.outbox;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Permitted;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

@ApplicationScoped
@Transactional
class OutboxKeeping implements OutboxService {
    private static final Map<String, String> SORTED_BY =
            Map.of("kind", "kind", "sentAt", "sent_at", "attempts", "attempts", "dueAt", "due_at");
    private static final String FROM =
            " from platform.outbox_message where delivered_at is null and position(? in kind) > 0";
    private static final String AGAIN =
            "update platform.outbox_message set due_at = now(), parked_at = null, attempts = 0"
                    + " where id = ? and delivered_at is null and (leased_until is null or leased_until < now()) returning kind";

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    @Inject
    private Bell bell;

    @Inject
    private OutboxProbe probe;

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Page<OutboxEntry> undelivered(Listing listing) {
        String kind = listing.filters()
                .getOrDefault("kind", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        List<OutboxEntry> entries = new ArrayList<>();
        long total = 0;
        String sql =
                "select id, kind, key, sent_at, due_at, attempts, last_failure, parked_at is not null, count(*) over ()"
                        + FROM + " order by " + order(listing) + " offset ? limit ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, kind);
            statement.setInt(2, listing.first());
            statement.setInt(3, listing.size());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(rows));
                    total = rows.getLong(9);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("outbox", failure);
        }
        return new Page<>(entries, total);
    }

    private static String order(Listing listing) {
        String sort = listing.sort() == null ? null : SORTED_BY.get(listing.sort());
        String own = "parked_at is null, sent_at, id";
        return sort == null ? own : sort + (listing.ascending() ? " asc, " : " desc, ") + own;
    }

    private static OutboxEntry entry(ResultSet row) throws SQLException {
        return new OutboxEntry(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getTimestamp(4).toInstant(),
                row.getTimestamp(5).toInstant(),
                row.getInt(6),
                row.getString(7),
                row.getBoolean(8));
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public void tryAgain(UUID message) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(AGAIN)) {
            statement.setObject(1, message);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new NotFound("message " + message + " that waits");
                }
                bell.ring(row.getString(1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("outbox", failure);
        }
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public OutboxState state() {
        return probe.state();
    }
}
