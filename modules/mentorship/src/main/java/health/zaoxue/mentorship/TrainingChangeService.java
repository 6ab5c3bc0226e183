package health.zaoxue.mentorship;

import health.zaoxue.kernel.Outcome;
import java.util.UUID;

/** Changes training events that have been announced. */
public interface TrainingChangeService {
    /** An event that the caller runs, as it stands; {@link health.zaoxue.kernel.NotFound} for any other. */
    TrainingPlan planOf(UUID training);

    /** Changes an event that the caller runs until it begins; everybody who has a place or waits is told what is different. */
    Outcome<UUID> changeTraining(TrainingChange change);
}
