package health.zaoxue.mentorship.certification;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.ApplicationAct;
import health.zaoxue.mentorship.ApplicationGrant;
import health.zaoxue.mentorship.ApplicationRow;
import health.zaoxue.mentorship.ApplicationState;
import health.zaoxue.mentorship.CommitteeNaming;
import health.zaoxue.mentorship.CommitteeService;
import health.zaoxue.mentorship.CommitteeVote;
import health.zaoxue.mentorship.Signatory;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class Committees implements CommitteeService {
    @Inject
    private ApplicationDesk desk;

    @Inject
    private ApplicationLists lists;

    @Inject
    private Signing signing;

    @Inject
    private Granting granting;

    @Inject
    private CallerContext callers;

    @Override
    @Permitted({Role.CREDENTIALING, Role.HOSPITAL_HEAD, Role.DEPARTMENT_HEAD})
    public Page<ApplicationRow> ofHospital(Listing listing) {
        UUID hospital = callers.current().hospital();
        return hospital == null ? new Page<>(List.of(), 0) : lists.ofHospital(hospital, listing);
    }

    @Override
    @Permitted(Role.CREDENTIALING)
    public List<Signatory> eligible(UUID application) {
        return lists.eligible(signing.ofMyHospital(application));
    }

    @Override
    @Permitted(Role.CREDENTIALING)
    public Outcome<UUID> name(CommitteeNaming naming) {
        String members = naming.members().stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
        ApplicationAct act = new ApplicationAct(naming.key(), naming.application(), naming.version(), members);
        return desk.once("application.name", act, one -> signing.seat(one, naming.members()));
    }

    @Override
    @Permitted(Role.CREDENTIALING)
    public Outcome<UUID> giveBack(ApplicationAct act) {
        return end("application.give-back", act, ApplicationState.RETURNED);
    }

    @Override
    @Permitted(Role.CREDENTIALING)
    public Outcome<UUID> turnDown(ApplicationAct act) {
        return end("application.turn-down", act, ApplicationState.REFUSED);
    }

    private Outcome<UUID> end(String name, ApplicationAct act, ApplicationState next) {
        return desk.once(
                name, act, one -> signing.unlessOwn(one).orElseGet(() -> desk.become(one, next, act.reason())));
    }

    @Override
    @Permitted(Role.CREDENTIALING)
    public Outcome<UUID> certify(ApplicationGrant grant) {
        ApplicationAct act = new ApplicationAct(grant.key(), grant.application(), grant.version(), grant.toString());
        return desk.once("application.certify", act, one -> granting.certify(one, grant));
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF, Role.HOSPITAL_HEAD, Role.DEPARTMENT_HEAD})
    public List<ApplicationRow> queue() {
        return lists.toSignBy(callers.current().person());
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF, Role.HOSPITAL_HEAD, Role.DEPARTMENT_HEAD})
    public Outcome<UUID> sign(CommitteeVote vote) {
        return signing.sign(vote);
    }
}
