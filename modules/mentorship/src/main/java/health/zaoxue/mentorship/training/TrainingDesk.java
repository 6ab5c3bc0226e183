package health.zaoxue.mentorship.training;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.NewTraining;
import health.zaoxue.mentorship.PlaceStanding;
import health.zaoxue.mentorship.TrainingChoices;
import health.zaoxue.mentorship.TrainingDetail;
import health.zaoxue.mentorship.TrainingRow;
import health.zaoxue.mentorship.TrainingService;
import health.zaoxue.mentorship.TrainingStep;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class TrainingDesk implements TrainingService {
    private static final UUID NO_EVENT = new UUID(0, 0);

    @Inject
    private TrainingAccess access;

    @Inject
    private TrainingLists lists;

    @Inject
    private TrainingPeople people;

    @Inject
    private Planning planning;

    @Inject
    private Places places;

    @Override
    @Permitted(toHospitals = true)
    public List<TrainingRow> upcoming() {
        UUID hospital = access.caller().hospital();
        return hospital == null ? List.of() : lists.upcoming(access.me(), hospital, access.now());
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.NURSE, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Page<TrainingRow> all(Listing listing) {
        UUID hospital = access.caller().hospital();
        return hospital == null ? new Page<>(List.of(), 0) : lists.page(access.me(), hospital, listing);
    }

    @Override
    @Permitted(toHospitals = true)
    public TrainingDetail training(UUID id) {
        Training training = access.seen(id);
        return new TrainingDetail(
                lists.row(access.me(), id),
                training.link(),
                training.reason(),
                training.version(),
                training.changedAt(),
                lists.trainers(id),
                lists.techniques(id),
                people.mayRun(access.caller(), training),
                training.mayChange(access.now()),
                training.givesPlaces(access.now()),
                training.isOn(access.now()));
    }

    @Override
    @Permitted(toHospitals = true)
    public boolean mayPlan() {
        return people.mayPlan(access.caller(), access.today());
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.NURSE, Role.DEPARTMENT_HEAD})
    public TrainingChoices choices() {
        Caller caller = access.caller();
        UUID hospital = caller.hospital();
        if (hospital == null || !people.mayPlan(caller, access.today())) {
            throw new NotFound("planning by " + caller.person());
        }
        return people.choices(caller, hospital, access.today(), NO_EVENT);
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.NURSE, Role.DEPARTMENT_HEAD})
    public Outcome<UUID> planTraining(NewTraining wanted) {
        TrainingChoices choices = choices();
        UUID hospital = access.caller().hospital();
        if (hospital == null) {
            throw new NotFound("hospital");
        }
        return planning.plan(wanted, new Planner(access.me(), hospital, access.now()), choices);
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.NURSE, Role.DEPARTMENT_HEAD})
    public Outcome<UUID> moveOn(TrainingStep step) {
        return planning.moveOn(access.heldToRun(step.training()), step, access.now());
    }

    @Override
    @Permitted(toHospitals = true)
    public Outcome<PlaceStanding> register(UUID id) {
        return places.register(access.held(id), access.me(), access.now());
    }

    @Override
    @Permitted(toHospitals = true)
    public Outcome<UUID> giveBack(UUID id) {
        return places.giveBack(access.held(id), access.me(), access.now());
    }
}
