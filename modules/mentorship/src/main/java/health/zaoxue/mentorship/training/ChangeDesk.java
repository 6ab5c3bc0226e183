package health.zaoxue.mentorship.training;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.TrainingChange;
import health.zaoxue.mentorship.TrainingChangeService;
import health.zaoxue.mentorship.TrainingPlan;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class ChangeDesk implements TrainingChangeService {
    @Inject
    private TrainingAccess access;

    @Inject
    private TrainingPeople people;

    @Inject
    private Trainings trainings;

    @Inject
    private Changing changing;

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.NURSE, Role.DEPARTMENT_HEAD})
    public TrainingPlan planOf(UUID id) {
        Training training = access.seen(id);
        TrainingPlan plan = plan(training);
        if (!people.mayRun(
                access.caller(), training, () -> plan.planned().trainers().contains(access.me()))) {
            throw new NotFound("training " + id);
        }
        return plan;
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.NURSE, Role.DEPARTMENT_HEAD})
    public Outcome<UUID> changeTraining(TrainingChange change) {
        Training training = access.heldToRun(change.training());
        Planner by = new Planner(access.me(), training.hospital(), access.now());
        return changing.change(training, change, by, plan(training));
    }

    private TrainingPlan plan(Training training) {
        return new TrainingPlan(
                training.id(),
                training.version(),
                training.mayChange(access.now()),
                trainings.planned(training),
                people.choices(access.caller(), training.hospital(), access.today(), training.id()));
    }
}
