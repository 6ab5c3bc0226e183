package health.zaoxue.reporting;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What figures are about.
 *
 * @param hospital one hospital, or null for all
 * @param year one calendar year, or null for the programme up to today; only indicators over time heed it
 */
public record Scope(@Nullable UUID hospital, @Nullable Integer year) implements Serializable {
    /** All hospitals, up to today. */
    public static Scope everything() {
        return new Scope(null, null);
    }
}
