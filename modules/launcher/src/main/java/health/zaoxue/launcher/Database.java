package health.zaoxue.launcher;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where a database is, and as whom to sign in there. */
public record Database(String url, String user, String password) {

    /** Opens a new connection at each request. */
    public DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
