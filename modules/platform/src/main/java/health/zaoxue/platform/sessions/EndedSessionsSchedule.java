package health.zaoxue.platform.sessions;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** R-PLT-80: has each node hear of ended sessions every other second, and forget them when they are of no more use. */
@WebListener
public class EndedSessionsSchedule implements ServletContextListener {
    private static final Logger LOG = Logger.getLogger(EndedSessionsSchedule.class.getName());
    private static final int SECONDS = 2;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    @Inject
    private EndedSessions sessions;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private volatile boolean deaf;

    @Override
    public void contextInitialized(ServletContextEvent application) {
        running.add(scheduler.scheduleWithFixedDelay(this::hear, 0, SECONDS, TimeUnit.SECONDS));
        running.add(scheduler.scheduleWithFixedDelay(this::clear, 1, 60, TimeUnit.MINUTES));
    }

    @Override
    public void contextDestroyed(ServletContextEvent application) {
        running.forEach(task -> task.cancel(false));
    }

    private void hear() {
        try {
            sessions.hear();
            deaf = false;
        } catch (RuntimeException failure) {
            if (!deaf) {
                LOG.log(Level.WARNING, "ended sessions cannot be read: {0}", failure.toString());
            }
            deaf = true;
        }
    }

    private void clear() {
        try {
            sessions.clear();
        } catch (SQLException | RuntimeException failure) {
            LOG.log(Level.WARNING, "ended sessions cannot be cleared: {0}", failure.toString());
        }
    }
}
