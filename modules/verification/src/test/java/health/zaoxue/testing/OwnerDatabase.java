package health.zaoxue.testing;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A second way into the database, past the application, for tests that prepare or doubt what is stored. */
@Dependent
public class OwnerDatabase {
    private static final String TELL =
            "select set_config('zaoxue.area', ?, true), set_config('zaoxue.hospital', ?, true),"
                    + " set_config('zaoxue.person', ?, true), set_config('zaoxue.stamp', extract(epoch from now())::text, true)";

    @Inject
    private Config settings;

    /** A connection with the owner's role that looks across hospitals, as migrations of data do. */
    public Connection asOwner() throws SQLException {
        Connection connection = asBlindOwner();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set zaoxue.across = 'on'");
        }
        return connection;
    }

    /** A connection with the owner's role that has said nothing. */
    public Connection asBlindOwner() throws SQLException {
        return connection("zaoxue.test.owner.user", "zaoxue.test.owner.password");
    }

    /** A connection with the application's role, but without the application, which has said nothing. */
    public Connection asApplication() throws SQLException {
        return connection("zaoxue.database.user", "zaoxue.database.password");
    }

    /** A transaction with the application's role, in which the database has been told that this caller is asking. */
    public Connection asApplication(Caller caller) throws SQLException {
        Connection connection = asApplication();
        connection.setAutoCommit(false);
        try (PreparedStatement telling = connection.prepareStatement(TELL)) {
            UUID hospital = caller.area() instanceof Area.Hospital own ? own.id() : null;
            String region = caller.is(Role.COMMISSION_OFFICIAL) ? "region" : "administration";
            telling.setString(1, hospital == null ? region : "hospital");
            telling.setString(2, Objects.toString(hospital, ""));
            telling.setString(3, caller.person().toString());
            telling.execute();
        }
        return connection;
    }

    /** Runs one statement as the owner. */
    public void execute(String sql) {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of the first row; null where there is none. */
    public @Nullable String text(String sql) {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection connection(String user, String secret) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(setting("zaoxue.database.url"));
        return source.getConnection(setting(user), setting(secret));
    }

    private String setting(String name) {
        return settings.getValue(name, String.class);
    }
}
