package health.zaoxue.portal.house;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Hears SIGTERM before the server does, whose own way of stopping begins with the requests under way. What the server would have
 * done follows when the node has left; a second order is carried out at once.
 */
@WebListener
public class OrderToStop implements ServletContextListener {
    private static final Logger LOG = Logger.getLogger(OrderToStop.class.getName());
    private static final String ORDER = "TERM";

    @Inject
    private Leaving leaving;

    private volatile @Nullable SignalHandler server;

    @Override
    public void contextInitialized(ServletContextEvent application) {
        try {
            server = Signal.handle(new Signal(ORDER), this::heard);
        } catch (IllegalArgumentException taken) {
            LOG.log(Level.WARNING, "orders to stop go to the server alone: {0}", taken.getMessage());
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent application) {
        SignalHandler before = server;
        if (before != null && !leaving.hasBegun()) {
            Signal.handle(new Signal(ORDER), before);
        }
    }

    /** The thread of a signal belongs to nobody: without the loader of the application it would find no bean. */
    private void heard(Signal order) {
        Thread.currentThread().setContextClassLoader(OrderToStop.class.getClassLoader());
        try {
            if (!leaving.hasBegun()) {
                LOG.info("stopping: nobody new is taken in");
                leaving.leave();
            }
        } finally {
            SignalHandler before = server;
            if (before != null) {
                before.handle(order);
            }
        }
    }
}
