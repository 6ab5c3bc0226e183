package health.zaoxue.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** A service that has forgotten every check: it reads all that the database gives, by the application's own ways into it. */
@ApplicationScoped
public class Unguarded {
    private static final String HOSPITALS = "select distinct hospital from equipment.device";

    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource connections;

    /** Hospitals of all devices, through JPA in a transaction of a service. */
    @Transactional
    public List<UUID> hospitalsThroughJpa() {
        return hospitalsOutsideTransactions();
    }

    /** The same through JDBC. */
    @Transactional
    public List<UUID> hospitalsThroughJdbc() {
        return hospitalsThroughTheBarePool();
    }

    /** Through JPA, in whatever transaction there is. */
    public List<UUID> hospitalsOutsideTransactions() {
        return database.createNativeQuery(HOSPITALS).getResultList().stream()
                .map(UUID.class::cast)
                .toList();
    }

    /** Through a connection of the pool, in whatever transaction there is. */
    public List<UUID> hospitalsThroughTheBarePool() {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(HOSPITALS);
                ResultSet rows = statement.executeQuery()) {
            List<UUID> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Leaves settings of the whole session on so many connections of the pool, half of them by way of an aborted transaction. */
    public void poison(int number, UUID hospital) {
        List<Connection> held = new ArrayList<>();
        try {
            for (int i = 0; i < number; i++) {
                Connection connection = connections.getConnection();
                held.add(connection);
                connection.setAutoCommit(i % 2 == 0);
                poison(connection, hospital);
                if (i % 2 == 1) {
                    connection.commit();
                    abort(connection);
                    connection.setAutoCommit(true);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            held.forEach(Unguarded::giveBack);
        }
    }

    private static void poison(Connection connection, UUID hospital) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select set_config('zaoxue.area', 'region', false), set_config('zaoxue.hospital', ?, false),"
                        + " set_config('zaoxue.stamp', extract(epoch from now())::text, false)")) {
            statement.setString(1, hospital.toString());
            statement.execute();
        }
    }

    private static void abort(Connection connection) throws SQLException {
        try (PreparedStatement failing = connection.prepareStatement("select 1 / 0")) {
            failing.execute();
        } catch (SQLException expected) {
            connection.rollback();
        }
    }

    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
