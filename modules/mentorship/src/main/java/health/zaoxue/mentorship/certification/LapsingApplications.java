package health.zaoxue.mentorship.certification;

import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.ApplicationState;
import health.zaoxue.platform.rounds.RecurringWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Set;

/** R-MEN-102: an application that nobody decided for 90 days lapses, and all concerned are told. */
@ApplicationScoped
class LapsingApplications implements RecurringWork {
    @Inject
    private Applications stored;

    @Inject
    private ApplicationDesk desk;

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    /** Those of every hospital are meant. */
    @Override
    public Set<Role> roles() {
        return Set.of(Role.COMMISSION_OFFICIAL);
    }

    @Override
    @Transactional
    public void run() {
        stored.overdue(desk.today()).forEach(one -> {
            one.become(ApplicationState.LAPSED);
            desk.noteBy(null, one, "");
        });
    }
}
