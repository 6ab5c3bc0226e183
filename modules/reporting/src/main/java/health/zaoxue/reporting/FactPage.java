package health.zaoxue.reporting;

import health.zaoxue.kernel.Page;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Some of the rows behind a figure.
 *
 * @param page the rows, and how many the filters match
 * @param value what all matching rows amount to, without filters the figure itself; null where the listing knows an earlier page, which said it
 */
public record FactPage(Page<FactRow> page, @Nullable BigDecimal value) implements Serializable {}
