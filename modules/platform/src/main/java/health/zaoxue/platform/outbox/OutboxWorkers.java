package health.zaoxue.platform.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One thread for each kind of delivery, from the start of the application to its end. */
@WebListener
public class OutboxWorkers implements ServletContextListener {
    private static final Logger LOG = Logger.getLogger(OutboxWorkers.class.getName());
    /** What another node sent, and what is due again, is found by looking. */
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(3);

    private static final Duration ENDS_WITHIN = Duration.ofSeconds(5);

    @Inject
    @Any
    private Instance<Delivery> deliveries;

    @Inject
    private Deliverer deliverer;

    @Inject
    private Bell bell;

    @Resource
    private ManagedThreadFactory threads;

    private final List<Thread> running = new ArrayList<>();
    private volatile boolean ending;

    @Override
    public void contextInitialized(ServletContextEvent application) {
        deliveries.stream().filter(Delivery::isPossible).forEach(delivery -> {
            Thread worker = threads.newThread(() -> work(delivery));
            worker.setName("outbox " + delivery.kind());
            worker.start();
            running.add(worker);
        });
    }

    @Override
    public void contextDestroyed(ServletContextEvent application) {
        ending = true;
        deliveries.forEach(delivery -> bell.ring(delivery.kind()));
        running.forEach(OutboxWorkers::awaitEnd);
    }

    private void work(Delivery delivery) {
        while (!ending) {
            try {
                while (!ending && deliverer.deliverNext(delivery)) {
                    LOG.log(Level.FINE, "{0}: one tried", delivery.kind());
                }
                bell.await(delivery.kind(), LOOKS_EVERY);
            } catch (InterruptedException end) {
                return;
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "the outbox cannot be read: {0}", failure.toString());
                rest();
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(LOOKS_EVERY.toMillis());
        } catch (InterruptedException end) {
            ending = true;
        }
    }

    private static void awaitEnd(Thread worker) {
        try {
            worker.join(ENDS_WITHIN.toMillis());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
