package health.zaoxue.mentorship;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.List;
import java.util.UUID;

/** Training events of the caller's hospital. */
public interface TrainingService {
    /** What the caller can still go to, or goes to: the next one first. */
    List<TrainingRow> upcoming();

    /**
     * All of the caller's hospital, the latest first. Columns to sort and filter by: {@code title}, {@code kind}, {@code state},
     * {@code startsAt}.
     */
    Page<TrainingRow> all(Listing listing);

    /** One of the caller's hospital; {@link health.zaoxue.kernel.NotFound} for any other. */
    TrainingDetail training(UUID training);

    /** Whether the caller may plan events: aid staff, certified trainers and heads of department. */
    boolean mayPlan();

    /** What an event can be made of; {@link health.zaoxue.kernel.NotFound} for whoever may not plan. */
    TrainingChoices choices();

    /** Plans an event at the caller's hospital. */
    Outcome<UUID> planTraining(NewTraining wanted);

    /** Opens, holds, closes or cancels an event that the caller runs. */
    Outcome<UUID> moveOn(TrainingStep step);

    /** Gives the caller a place, or one in the queue; asked again it changes nothing. */
    Outcome<PlaceStanding> register(UUID training);

    /** Gives the caller's place back; whoever waits longest gets it, and is told. */
    Outcome<UUID> giveBack(UUID training);
}
