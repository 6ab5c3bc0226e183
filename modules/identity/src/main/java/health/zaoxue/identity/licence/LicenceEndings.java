package health.zaoxue.identity.licence;

import health.zaoxue.kernel.Role;
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
import java.util.UUID;

/** Tells in good time that somebody may soon practise no more: the person, who heads the department, and who keeps the register. */
@ApplicationScoped
class LicenceEndings implements RecurringWork {
    @Inject
    private Licences licences;

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
        licences.endingAround(today)
                .forEach(ending -> LicenceMark.reached(today, ending.lastDay()).ifPresent(mark -> tell(ending, mark)));
    }

    private void tell(EndingLicence ending, int mark) {
        String step = ending.id() + "/" + ending.lastDay() + "/" + mark;
        UUID person = ending.person();
        notices.tell(person, Fact.of(NoticeKind.LICENCE_ENDING, person, step, ending.placeName(), ending.lastDay()));
        Fact here = Fact.of(
                NoticeKind.LICENCE_ENDING_HERE,
                person,
                step,
                ending.personName(),
                ending.placeName(),
                ending.lastDay());
        UUID hospital = ending.hospital();
        if (hospital != null) {
            notices.tell(Role.DEPARTMENT_HEAD, hospital, ending.department(), here);
        }
        notices.tell(Role.SYSTEM_ADMIN, null, here);
    }
}
