package health.zaoxue.reporting;

import health.zaoxue.kernel.Page;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Some of the rows behind a figure.
 *
 * @param page the rows, and how many the filters match
 * @param value what all matching rows amount to; without filters, the figure itself
 */
public record FactPage(Page<FactRow> page, BigDecimal value) implements Serializable {}
