package health.zaoxue.platform.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells how the outbox stands to whoever collects measurements. */
@ApplicationScoped
public class OutboxProbe {
    private static final OutboxState UNKNOWN = new OutboxState(-1, -1, -1);

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    /** Three numbers; below nothing where the database does not answer. */
    public OutboxState state() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select waiting, oldest_seconds, parked from platform.outbox_state()");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new OutboxState(row.getLong(1), row.getLong(2), row.getLong(3));
        } catch (SQLException unreachable) {
            return UNKNOWN;
        }
    }
}
