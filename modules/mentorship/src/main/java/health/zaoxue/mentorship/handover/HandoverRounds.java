package health.zaoxue.mentorship.handover;

import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.HandoverWatchService;
import health.zaoxue.platform.rounds.RecurringWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;

/** Looks after handovers each hour. */
@ApplicationScoped
class HandoverRounds implements RecurringWork {
    @Inject
    private HandoverWatchService watch;

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    /** Handovers are clinical, and those of every hospital are meant. */
    @Override
    public Set<Role> roles() {
        return Set.of(Role.COMMISSION_OFFICIAL);
    }

    @Override
    public void run() {
        watch.look();
    }
}
