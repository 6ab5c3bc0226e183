package health.zaoxue.platform.trail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** R-PLT-34: writes the head of the trail down outside the database at the start, after each midnight, and at the end. */
@ApplicationScoped
class HeadKeeper {
    private static final Logger LOG = Logger.getLogger(HeadKeeper.class.getName());
    private static final Duration AFTER_MIDNIGHT = Duration.ofMinutes(5);

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private TrailFolder folder;

    @Inject
    private Clock clock;

    private @Nullable ScheduledFuture<?> daily;

    void begin(@Observes @Initialized(ApplicationScoped.class) ServletContext started) {
        if (folder.path().isEmpty()) {
            LOG.warning("zaoxue.trail.folder is not set: the head of the trail is kept nowhere outside the database");
            return;
        }
        keep();
        daily = scheduler.scheduleAtFixedRate(
                this::keep, untilAfterMidnight().toSeconds(), Duration.ofDays(1).toSeconds(), TimeUnit.SECONDS);
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

    @PreDestroy
    void end() {
        if (daily != null) {
            daily.cancel(false);
            keep();
        }
    }

    private Duration untilAfterMidnight() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime next =
                now.toLocalDate().plusDays(1).atStartOfDay(now.getZone()).plus(AFTER_MIDNIGHT);
        return Duration.between(now, next);
    }
}
