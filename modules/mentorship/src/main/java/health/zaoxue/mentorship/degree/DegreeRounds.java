package health.zaoxue.mentorship.degree;

import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.DegreeWatchService;
import health.zaoxue.platform.rounds.RecurringWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;

/** Looks for what is due each hour. */
@ApplicationScoped
class DegreeRounds implements RecurringWork {
    @Inject
    private DegreeWatchService watch;

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    /** Degrees of every hospital are meant. */
    @Override
    public Set<Role> roles() {
        return Set.of(Role.COMMISSION_OFFICIAL);
    }

    @Override
    public void run() {
        watch.remindOfMilestones();
    }
}
