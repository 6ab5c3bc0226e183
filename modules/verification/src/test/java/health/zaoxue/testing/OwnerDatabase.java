package health.zaoxue.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** A second way into the database, past the application, for tests that prepare or doubt what is stored. */
@Dependent
public class OwnerDatabase {
    @Inject
    @ConfigProperty(name = "zaoxue.database.url")
    private String url;

    @Inject
    @ConfigProperty(name = "zaoxue.test.owner.user")
    private String owner;

    @Inject
    @ConfigProperty(name = "zaoxue.test.owner.password")
    private String password;

    @Inject
    @ConfigProperty(name = "zaoxue.database.user")
    private String application;

    @Inject
    @ConfigProperty(name = "zaoxue.database.password")
    private String applicationPassword;

    /** A connection with the owner's role. */
    public Connection asOwner() throws SQLException {
        return connection(owner, password);
    }

    /** A connection with the application's role, but without the application. */
    public Connection asApplication() throws SQLException {
        return connection(application, applicationPassword);
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
        source.setUrl(url);
        return source.getConnection(user, secret);
    }
}
