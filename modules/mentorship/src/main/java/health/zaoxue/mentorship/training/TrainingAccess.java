package health.zaoxue.mentorship.training;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.platform.CallerAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Which events exist for whoever asks, and which of them they run; any other answers like one that does not exist. */
@ApplicationScoped
class TrainingAccess extends CallerAccess {
    @Inject
    private Trainings trainings;

    @Inject
    private TrainingPeople people;

    Training seen(UUID id) {
        return within(trainings.get(id));
    }

    Training held(UUID id) {
        return within(trainings.hold(id));
    }

    Training seenToRun(UUID id) {
        return run(trainings.get(id));
    }

    Training heldToRun(UUID id) {
        return run(trainings.hold(id));
    }

    private Training within(Training training) {
        if (!caller().reaches(training.hospital())) {
            throw new NotFound("training " + training.id());
        }
        return training;
    }

    private Training run(Training training) {
        if (!people.mayRun(caller(), training)) {
            throw new NotFound("training " + training.id());
        }
        return training;
    }
}
