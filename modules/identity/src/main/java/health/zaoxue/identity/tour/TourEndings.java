package health.zaoxue.identity.tour;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.notices.Deadline;
import health.zaoxue.platform.notices.Fact;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.Notices;
import health.zaoxue.platform.rounds.RecurringWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

/** Tells in good time that a tour of duty will end: whoever serves it, and who heads the department. */
@ApplicationScoped
class TourEndings implements RecurringWork {
    @Inject
    private Tours tours;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SYSTEM_ADMIN);
    }

    @Override
    @Transactional
    public void run() {
        LocalDate today = LocalDate.now(clock);
        tours.endingBetween(today, today.plusDays(Deadline.FIRST_MARK))
                .forEach(tour -> Deadline.mark(today, tour.lastDay()).ifPresent(mark -> tell(tour, mark)));
    }

    private void tell(EndingTour tour, int mark) {
        String step = tour.lastDay() + "/" + mark;
        notices.tell(
                tour.person(), Fact.of(NoticeKind.TOUR_ENDING, tour.id(), step, tour.hospitalName(), tour.lastDay()));
        notices.tell(
                Role.DEPARTMENT_HEAD,
                tour.hospital(),
                tour.department(),
                Fact.of(NoticeKind.TOUR_ENDING_HERE, tour.id(), step, tour.personName(), tour.lastDay()));
    }
}
