package health.zaoxue.mentorship.certification;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.ApplicationAct;
import health.zaoxue.mentorship.ApplicationRow;
import health.zaoxue.mentorship.ApplicationService;
import health.zaoxue.mentorship.ApplicationState;
import health.zaoxue.mentorship.ApplicationView;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.Evidence;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class Applying implements ApplicationService {
    @Inject
    private Freezing freezing;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private ApplicationLists lists;

    @Inject
    private ApplicationReading reading;

    @Inject
    private CallerContext callers;

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public List<Evidence> evidenceFor(UUID technique) {
        return freezing.evidenceOf(callers.current().person(), technique);
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> apply(UUID key, UUID technique, CertificationScope scope) {
        return freezing.apply(key, freezing.wish(callers.current().person(), technique, scope));
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> applyAgain(ApplicationAct act) {
        return desk.once("application.apply-again", act, one -> {
            mustBeMine(one);
            return one.stateOn(desk.today()).mayBecome(ApplicationState.SUBMITTED)
                    ? freezing.again(one, act.reason())
                    : Outcome.refused(Refusal.of("application.not-now"));
        });
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> withdraw(ApplicationAct act) {
        return desk.once("application.withdraw", act, one -> {
            mustBeMine(one);
            return desk.become(one, ApplicationState.WITHDRAWN, act.reason());
        });
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public List<ApplicationRow> mine() {
        return lists.ofPerson(callers.current().person());
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF, Role.CREDENTIALING, Role.HOSPITAL_HEAD, Role.DEPARTMENT_HEAD})
    public ApplicationView application(UUID id) {
        ApplicationView view = reading.view(id);
        if (!concerns(view)) {
            throw new NotFound("application " + id);
        }
        return view;
    }

    /** The candidate, the committee, and the office and the heads of the hospital, which alone the database shows it to. */
    private boolean concerns(ApplicationView view) {
        Caller caller = callers.current();
        return caller.person().equals(view.person())
                || view.memberFor(caller.person()).isPresent()
                || caller.is(Role.CREDENTIALING)
                || caller.is(Role.HOSPITAL_HEAD)
                || caller.is(Role.DEPARTMENT_HEAD);
    }

    private void mustBeMine(Application one) {
        if (!callers.current().person().equals(one.person())) {
            throw new NotFound("application " + one.id());
        }
    }
}
