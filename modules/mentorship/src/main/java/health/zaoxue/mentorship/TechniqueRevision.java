package health.zaoxue.mentorship;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/**
 * What a technique shall ask for from today on.
 *
 * @param recordVersion of the record that was read
 * @param cases wanted at each step
 * @param acceptable failure rate p₀
 * @param unacceptable failure rate p₁
 * @param failure what counts as a failure
 * @param source where the numbers come from
 */
public record TechniqueRevision(
        UUID technique,
        int recordVersion,
        Map<Stage, Integer> cases,
        int assessors,
        int refreshMonths,
        BigDecimal acceptable,
        BigDecimal unacceptable,
        String failure,
        String source)
        implements Serializable {
    public TechniqueRevision {
        cases = Map.copyOf(cases);
        failure = failure.strip();
        source = source.strip();
    }
}
