package health.zaoxue.platform.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The outbox as its workers see it. The database's clock alone counts, since nodes may disagree about the time. */
@ApplicationScoped
@Transactional
class Messages {
    /** Longer than any delivery may take; a worker that died is believed to be alive until then. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final String CLAIM = """
            update platform.outbox_message
            set attempts = attempts + 1, leased_until = now() + cast(? as interval)
            where id = (select id from platform.outbox_message
                        where kind = ? and delivered_at is null and parked_at is null and due_at <= now()
                          and (leased_until is null or leased_until < now())
                        order by due_at, id limit 1 for update skip locked)
            returning id, attempts, kind, key, payload""";
    private static final String STILL_OURS =
            " where id = ? and attempts = ? and delivered_at is null and parked_at is null";
    private static final String DELIVERED =
            "update platform.outbox_message set delivered_at = now(), leased_until = null, payload = ''" + STILL_OURS;
    private static final String POSTPONED = "update platform.outbox_message"
            + " set due_at = now() + cast(? as interval), last_failure = ?, leased_until = null" + STILL_OURS;
    private static final String PARKED =
            "update platform.outbox_message set parked_at = now(), last_failure = ?, leased_until = null" + STILL_OURS;
    private static final String FORGET =
            "delete from platform.outbox_message where delivered_at < now() - cast(? as interval)";

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    /** R-PLT-24: takes the message that has waited longest; several nodes never take the same one while the lease lasts. */
    Optional<ClaimedMessage> claim(String kind) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = bound(connection, CLAIM, LEASE.toSeconds() + " s", kind);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(new ClaimedMessage(
                    row.getObject(1, UUID.class),
                    row.getInt(2),
                    new OutboxMessage(row.getString(3), row.getString(4), row.getString(5))));
        } catch (SQLException failure) {
            throw new IllegalStateException("outbox", failure);
        }
    }

    void delivered(ClaimedMessage claimed) {
        execute(DELIVERED, claimed.id(), claimed.attempts());
    }

    void postponed(ClaimedMessage claimed, Duration wait, String failure) {
        execute(POSTPONED, wait.toMillis() + " ms", failure, claimed.id(), claimed.attempts());
    }

    void parked(ClaimedMessage claimed, String failure) {
        execute(PARKED, failure, claimed.id(), claimed.attempts());
    }

    /** Forgets what was delivered longer ago than that; answers how many. */
    int forgetDelivered(Duration after) {
        return execute(FORGET, after.toDays() + " days");
    }

    private int execute(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = bound(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("outbox", failure);
        }
    }

    private static PreparedStatement bound(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        int parameter = 0;
        for (Object value : values) {
            statement.setObject(++parameter, value);
        }
        return statement;
    }
}
