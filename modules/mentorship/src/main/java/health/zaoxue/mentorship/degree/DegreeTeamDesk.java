package health.zaoxue.mentorship.degree;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.DegreeChange;
import health.zaoxue.mentorship.DegreeTeam;
import health.zaoxue.mentorship.DegreeTeamService;
import health.zaoxue.mentorship.NewSupervisor;
import health.zaoxue.mentorship.SupervisionEnd;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class DegreeTeamDesk implements DegreeTeamService {
    @Inject
    private DegreeAccess access;

    @Inject
    private DegreeLists lists;

    @Inject
    private DegreePeople people;

    @Inject
    private DegreeSupervision supervision;

    @Inject
    private DegreeChanging changing;

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public DegreeTeam team(UUID id) {
        Degree degree = access.taken(id);
        return new DegreeTeam(
                id,
                degree.version(),
                degree.state().isOpen(),
                degree.plan(),
                lists.supervisors(id, access.today()),
                people.choices(degree.hospital(), degree.person()));
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Outcome<UUID> nameSupervisor(NewSupervisor wanted) {
        return supervision.name(access.held(wanted.degree()), wanted, access.me());
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Outcome<UUID> endSupervision(SupervisionEnd end) {
        return supervision.end(access.heldWithSupervision(end.supervision()), end);
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Outcome<UUID> changeDegree(DegreeChange change) {
        return changing.change(access.held(change.degree()), change, access.me());
    }
}
