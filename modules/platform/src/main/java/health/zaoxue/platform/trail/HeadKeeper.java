package health.zaoxue.platform.trail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** R-PLT-34: writes the head of the trail down outside the database. */
@ApplicationScoped
class HeadKeeper {
    private static final Logger LOG = Logger.getLogger(HeadKeeper.class.getName());

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    @Inject
    private TrailFolder folder;

    @Inject
    private Clock clock;

    /** Whether there is a folder to write it down in; says so in the log where there is none. */
    boolean isWanted() {
        if (folder.path().isEmpty()) {
            LOG.warning("zaoxue.trail.folder is not set: the head of the trail is kept nowhere outside the database");
        }
        return folder.path().isPresent();
    }

    /** Writes it down now; says so in the log where that cannot be done, since the application works without. */
    void keep() {
        try (Connection connection = database.getConnection()) {
            TrailHead head = new TrailTable(connection).head();
            folder.path()
                    .map(HeadFile::new)
                    .ifPresent(file -> file.add(new KeptHead(clock.instant(), head.number(), head.digest())));
        } catch (SQLException | RuntimeException failure) {
            LOG.log(Level.SEVERE, "the head of the trail could not be written down", failure);
        }
    }
}
