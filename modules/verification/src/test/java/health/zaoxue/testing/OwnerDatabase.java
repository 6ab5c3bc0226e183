package health.zaoxue.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.Config;
import org.postgresql.ds.PGSimpleDataSource;

/** A second way into the database, past the application, for tests that prepare or doubt what is stored. */
@Dependent
public class OwnerDatabase {
    @Inject
    private Config settings;

    /** A connection with the owner's role. */
    public Connection asOwner() throws SQLException {
        return connection("zaoxue.test.owner.user", "zaoxue.test.owner.password");
    }

    /** A connection with the application's role, but without the application. */
    public Connection asApplication() throws SQLException {
        return connection("zaoxue.database.user", "zaoxue.database.password");
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

    private Connection connection(String user, String secret) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(setting("zaoxue.database.url"));
        return source.getConnection(setting(user), setting(secret));
    }

    private String setting(String name) {
        return settings.getValue(name, String.class);
    }
}
