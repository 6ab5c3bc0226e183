package health.zaoxue.mentorship;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a learning curve tells apart.
 *
 * @param acceptable failure rate p₀
 * @param unacceptable failure rate p₁
 */
public record FailureRates(BigDecimal acceptable, BigDecimal unacceptable) implements Serializable {}
