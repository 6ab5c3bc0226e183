package health.zaoxue.portal.house;

import health.zaoxue.platform.outbox.OutboxProbe;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Has the outbox counted when somebody wants to know. */
@WebListener
public class OutboxMeasures implements ServletContextListener {
    @Inject
    private MetricRegistry metrics;

    @Inject
    private OutboxProbe outbox;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        metrics.gauge("outbox_waiting", outbox, probe -> probe.state().waiting());
        metrics.gauge("outbox_oldest_seconds", outbox, probe -> probe.state().oldestSeconds());
        metrics.gauge("outbox_parked", outbox, probe -> probe.state().parked());
    }
}
