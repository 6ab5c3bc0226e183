package health.zaoxue.mentorship;

import java.util.UUID;

/**
 * What somebody who runs a training event lets become of it.
 *
 * @param version that was read
 * @param reason of a cancellation, else empty
 */
public record TrainingStep(UUID training, int version, TrainingState next, String reason) {}
