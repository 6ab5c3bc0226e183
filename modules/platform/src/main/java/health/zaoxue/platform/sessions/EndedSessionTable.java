package health.zaoxue.platform.sessions;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the nodes tell one another: a connection within a transaction is that transaction's. */
@ApplicationScoped
class EndedSessionTable {
    private static final String ADD = "insert into platform.ended_session (session, subject, order_id, ended_at)"
            + " values (?, ?, ?, ?) on conflict (order_id) do nothing";
    private static final String SINCE =
            "select session, subject, order_id, ended_at from platform.ended_session where ended_at >= ? order by id";
    private static final String REMOVE = "delete from platform.ended_session where ended_at < ?";

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    /** Whether the order was news. */
    boolean add(EndedSession ended) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setString(1, ended.session());
            statement.setString(2, ended.subject());
            statement.setString(3, ended.order());
            statement.setObject(4, ended.at().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        }
    }

    List<EndedSession> since(Instant moment) throws SQLException {
        List<EndedSession> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SINCE)) {
            statement.setObject(1, moment.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new EndedSession(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getObject(4, OffsetDateTime.class).toInstant()));
                }
            }
        }
        return found;
    }

    void removeBefore(Instant moment) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(REMOVE)) {
            statement.setObject(1, moment.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
