package health.zaoxue.mentorship;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/**
 * What a hospital asks for beyond the catalogue.
 *
 * @param key made with the form, so that the same sent twice is one
 * @param version of the technique that was read
 * @param cases wanted at each step
 * @param acceptable failure rate p₀
 * @param unacceptable failure rate p₁
 * @param reason why it asks for more
 */
public record OwnNumbers(
        UUID key,
        UUID technique,
        int version,
        Map<Stage, Integer> cases,
        int assessors,
        int refreshMonths,
        BigDecimal acceptable,
        BigDecimal unacceptable,
        String reason)
        implements Serializable {
    public OwnNumbers {
        cases = Map.copyOf(cases);
        reason = reason.strip();
    }

    /** The same numbers as requirements; {@code acceptable} must be below {@code unacceptable}. */
    public Requirements requirements() {
        return Requirements.of(cases, assessors, refreshMonths, new FailureRates(acceptable, unacceptable));
    }
}
