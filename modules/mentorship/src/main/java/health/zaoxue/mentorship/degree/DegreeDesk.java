package health.zaoxue.mentorship.degree;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.DegreeChoices;
import health.zaoxue.mentorship.DegreeDetail;
import health.zaoxue.mentorship.DegreeRow;
import health.zaoxue.mentorship.DegreeService;
import health.zaoxue.mentorship.DegreeStep;
import health.zaoxue.mentorship.NewDegree;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class DegreeDesk implements DegreeService {
    @Inject
    private DegreeAccess access;

    @Inject
    private DegreeLists lists;

    @Inject
    private DegreePeople people;

    @Inject
    private DegreeActs acts;

    @Inject
    private FormerPlans former;

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public List<DegreeRow> mine() {
        return lists.of(access.me(), access.today());
    }

    @Override
    @Permitted({Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Page<DegreeRow> within(Listing listing) {
        UUID hospital = access.caller().hospital();
        return hospital == null ? new Page<>(List.of(), 0) : lists.page(hospital, access.today(), listing);
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public DegreeDetail degree(UUID id) {
        LocalDate today = access.today();
        List<DegreeDetail.Supervisor> supervisors = lists.supervisors(id, today);
        Degree degree = access.seen(id, supervisors);
        return new DegreeDetail(
                lists.row(id, today),
                degree.version(),
                supervisors,
                lists.milestones(id, today),
                lists.publications(id),
                lists.history(id),
                former.of(degree),
                degree.isOf(access.me()),
                supervisors.stream()
                        .anyMatch(one -> one.present() && access.me().equals(one.person())));
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public DegreeChoices choices() {
        return people.choices(hospital(), access.me());
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> proposeDegree(NewDegree wanted) {
        return acts.propose(wanted, access.me(), hospital());
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Outcome<UUID> moveDegree(DegreeStep step) {
        return acts.move(access.held(step.degree()), step, access.me());
    }

    private UUID hospital() {
        UUID hospital = access.caller().hospital();
        if (hospital == null) {
            throw new NotPermitted("a degree without a hospital");
        }
        return hospital;
    }
}
