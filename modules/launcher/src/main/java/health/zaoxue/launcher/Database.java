package health.zaoxue.launcher;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where a database is, and as whom to sign in there. */
public record Database(String url, String user, String password) {

    /** Opens a new connection at each request. */
    public DataSource dataSource() {
        PGSimpleDataSource source = new ShortlyNamed(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return user + " at " + url;
    }

    /** Names the database as it was named here; the driver would add every setting there is, through which Flyway looks at length. */
    private static final class ShortlyNamed extends PGSimpleDataSource {
        private static final long serialVersionUID = 1L;

        private final String url;

        private ShortlyNamed(String url) {
            this.url = url;
        }

        @Override
        public String getUrl() {
            return url;
        }
    }
}
