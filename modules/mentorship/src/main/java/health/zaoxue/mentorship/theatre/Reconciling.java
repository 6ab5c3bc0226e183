package health.zaoxue.mentorship.theatre;

import health.zaoxue.identity.PersonService;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.ReconciledCase;
import health.zaoxue.mentorship.ReconciledPerson;
import health.zaoxue.mentorship.ReconciliationService;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class Reconciling implements ReconciliationService {
    private static final int DAYS_BACK = 365;

    @Inject
    private ReconciledCases cases;

    @Inject
    private PersonService people;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Override
    @Permitted({Role.CREDENTIALING, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Page<ReconciledPerson> month(YearMonth month, Listing listing) {
        return cases.month(month, listing);
    }

    /** Who has come to work elsewhere is shown as far as their month was spent here. */
    @Override
    @Permitted({Role.CREDENTIALING, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public List<ReconciledCase> of(UUID person, YearMonth month) {
        List<ReconciledCase> found = cases.of(person, month.atDay(1), month.atEndOfMonth());
        UUID employer = people.person(person).hospital();
        if (found.isEmpty() && (employer == null || !callers.current().reaches(employer))) {
            throw new NotFound("person " + person);
        }
        return found;
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public List<ReconciledCase> notLogged() {
        LocalDate today = LocalDate.now(clock);
        return cases.notLogged(callers.current().person(), today.minusDays(DAYS_BACK), today);
    }
}
