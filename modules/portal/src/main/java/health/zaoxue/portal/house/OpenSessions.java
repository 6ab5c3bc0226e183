package health.zaoxue.portal.house;

import health.zaoxue.platform.readiness.DatabaseProbe;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Counts the sessions, and has the connections to the database counted when somebody wants to know. */
@WebListener
public class OpenSessions implements HttpSessionListener, ServletContextListener {
    private final AtomicInteger open = new AtomicInteger();

    @Inject
    private MetricRegistry metrics;

    @Inject
    private DatabaseProbe database;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        metrics.gauge("sessions", open, AtomicInteger::get);
        metrics.gauge(
                "database_connections_open",
                database,
                probe -> probe.connections().open());
        metrics.gauge(
                "database_connections_busy",
                database,
                probe -> probe.connections().busy());
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.decrementAndGet();
    }
}
