package health.zaoxue.mentorship;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What one version of a technique asks for at each step, in signed-off cases at or above the step's code.
 *
 * @param observed cases watched; where the catalogue is silent, half of the assisted ones rounded up, at most five
 * @param assisted cases assisted
 * @param direct cases with the trainer scrubbed
 * @param indirect cases with the trainer unscrubbed, in reach
 * @param independent cases performed before one may train others
 * @param training cases of training a junior that complete the last step
 * @param assessors how many different people must have signed off
 * @param refreshMonths after how many months without the technique a refresh is due
 * @param acceptableFailure failure rate p₀ that the learning curve accepts
 * @param unacceptableFailure failure rate p₁ that it does not
 */
public record Requirements(
        int observed,
        int assisted,
        int direct,
        int indirect,
        int independent,
        int training,
        int assessors,
        int refreshMonths,
        BigDecimal acceptableFailure,
        BigDecimal unacceptableFailure)
        implements Serializable {
    public Requirements {
        acceptableFailure = acceptableFailure.stripTrailingZeros();
        unacceptableFailure = unacceptableFailure.stripTrailingZeros();
        if (acceptableFailure.signum() <= 0
                || acceptableFailure.compareTo(unacceptableFailure) >= 0
                || unacceptableFailure.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("failure rates " + acceptableFailure + " and " + unacceptableFailure);
        }
    }

    /** From the cases of each step; a step that is left out asks for none. */
    public static Requirements of(Map<Stage, Integer> cases, int assessors, int refreshMonths, FailureRates rates) {
        return new Requirements(
                cases.getOrDefault(Stage.OBSERVED, 0),
                cases.getOrDefault(Stage.ASSISTED, 0),
                cases.getOrDefault(Stage.DIRECT_SUPERVISION, 0),
                cases.getOrDefault(Stage.INDIRECT_SUPERVISION, 0),
                cases.getOrDefault(Stage.INDEPENDENT, 0),
                cases.getOrDefault(Stage.TRAINER, 0),
                assessors,
                refreshMonths,
                rates.acceptable(),
                rates.unacceptable());
    }

    /** The two rates of the learning curve. */
    public FailureRates rates() {
        return new FailureRates(acceptableFailure, unacceptableFailure);
    }

    /** How many cases complete this step. */
    public int at(Stage step) {
        return switch (step) {
            case OBSERVED -> observed;
            case ASSISTED -> assisted;
            case DIRECT_SUPERVISION -> direct;
            case INDIRECT_SUPERVISION -> indirect;
            case INDEPENDENT -> independent;
            case TRAINER -> training;
        };
    }
}
