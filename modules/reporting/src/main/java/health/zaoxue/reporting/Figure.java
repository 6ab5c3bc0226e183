package health.zaoxue.reporting;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An indicator's value, computed from records.
 *
 * @param value number of people or records, or an amount in yuan
 * @param rows number of rows behind it
 * @param leftOut how many come close but do not count by the definition; 0 where the definition leaves nothing out
 */
public record Figure(Indicator indicator, BigDecimal value, long rows, long leftOut) implements Serializable {}
