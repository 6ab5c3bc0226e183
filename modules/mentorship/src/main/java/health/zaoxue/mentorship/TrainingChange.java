package health.zaoxue.mentorship;

import java.util.UUID;

/**
 * What somebody who runs a training event makes of it before it begins.
 *
 * @param version that was read
 * @param wanted all of it as it shall be; its key makes the same sent twice one change
 */
public record TrainingChange(UUID training, int version, NewTraining wanted) {}
