package health.zaoxue.platform.trail;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** R-PLT-34: has the head of the trail written down at the start, after each midnight, and at the end of the application. */
@WebListener
public class HeadSchedule implements ServletContextListener {
    private static final Duration AFTER_MIDNIGHT = Duration.ofMinutes(5);

    @Inject
    private HeadKeeper keeper;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private @Nullable ScheduledFuture<?> daily;

    @Override
    public void contextInitialized(ServletContextEvent application) {
        if (keeper.isWanted()) {
            keeper.keep();
            daily = scheduler.scheduleAtFixedRate(
                    keeper::keep,
                    untilAfterMidnight(ZonedDateTime.now(clock)).toSeconds(),
                    Duration.ofDays(1).toSeconds(),
                    TimeUnit.SECONDS);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent application) {
        if (daily != null) {
            daily.cancel(false);
            keeper.keep();
        }
    }

    static Duration untilAfterMidnight(ZonedDateTime now) {
        ZonedDateTime next = now.minus(AFTER_MIDNIGHT).toLocalDate().plusDays(1).atStartOfDay(now.getZone());
        return Duration.between(now, next.plus(AFTER_MIDNIGHT));
    }
}
