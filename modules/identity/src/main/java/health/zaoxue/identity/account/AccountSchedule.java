package health.zaoxue.identity.account;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** When the application makes its rounds about accounts: every half minute, and at three each night. */
@WebListener
public class AccountSchedule implements ServletContextListener {
    private static final long HALF_A_MINUTE = 30;
    private static final int HOUR = 3;

    @Inject
    private AccountRounds rounds;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final List<ScheduledFuture<?>> plans = new ArrayList<>();

    @Override
    public void contextInitialized(ServletContextEvent application) {
        plans.add(scheduler.scheduleWithFixedDelay(rounds::look, HALF_A_MINUTE, HALF_A_MINUTE, TimeUnit.SECONDS));
        plans.add(scheduler.scheduleAtFixedRate(
                rounds::compare,
                untilNight(ZonedDateTime.now(clock)).toSeconds(),
                Duration.ofDays(1).toSeconds(),
                TimeUnit.SECONDS));
    }

    @Override
    public void contextDestroyed(ServletContextEvent application) {
        plans.forEach(plan -> plan.cancel(false));
    }

    static Duration untilNight(ZonedDateTime now) {
        ZonedDateTime today = now.toLocalDate().atTime(HOUR, 0).atZone(now.getZone());
        return Duration.between(now, today.isAfter(now) ? today : today.plusDays(1));
    }
}
