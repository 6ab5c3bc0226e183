package health.zaoxue.mentorship;

import java.util.UUID;

/**
 * A training event as it stands, for whoever changes it.
 *
 * @param open whether it can still be changed
 * @param planned what was announced, under the id of the event as its key
 * @param choices what it can be made of, its trainers of now among them
 */
public record TrainingPlan(UUID training, int version, boolean open, NewTraining planned, TrainingChoices choices) {}
