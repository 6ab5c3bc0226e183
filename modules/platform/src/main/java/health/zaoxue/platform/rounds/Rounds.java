package health.zaoxue.platform.rounds;

import health.zaoxue.platform.HouseWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has every recurring work done while the application runs. */
@WebListener
public class Rounds implements ServletContextListener {
    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());
    private static final Duration AFTER_START = Duration.ofSeconds(20);

    @Inject
    @Any
    private Instance<RecurringWork> works;

    @Inject
    private HouseWork house;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    @Override
    public void contextInitialized(ServletContextEvent application) {
        works.forEach(work -> running.add(scheduler.scheduleWithFixedDelay(
                () -> round(work), AFTER_START.toSeconds(), work.every().toSeconds(), TimeUnit.SECONDS)));
    }

    @Override
    public void contextDestroyed(ServletContextEvent application) {
        running.forEach(round -> round.cancel(false));
    }

    private void round(RecurringWork work) {
        try {
            house.run(work.roles(), work::run);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "a recurring work failed, and is done again later: {0}", failure.toString());
        }
    }
}
