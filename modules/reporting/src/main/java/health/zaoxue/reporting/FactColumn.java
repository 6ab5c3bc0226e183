package health.zaoxue.reporting;

import java.io.Serializable;

/**
 * A column of the rows behind a figure.
 *
 * @param name as in {@link health.zaoxue.kernel.Listing}, and key of its heading
 */
public record FactColumn(String name, Kind kind) implements Serializable {
    /** What a cell holds. */
    public enum Kind {
        /** A {@link health.zaoxue.kernel.Translated}. */
        NAME,
        /** A number or code as people say it. */
        TEXT,
        /** A constant of an enum, shown by its word. */
        WORD,
        /** A {@link java.time.LocalDate}. */
        DAY,
        /** A {@link java.math.BigDecimal} in yuan. */
        MONEY
    }
}
