package health.zaoxue.platform.imports;

import health.zaoxue.kernel.Refusal;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong at one place of a table.
 *
 * @param row as spreadsheets count: the names of the columns are row 1; 0 where the whole file is meant
 * @param column name, null where the whole row is meant
 * @param value what stands there, cut to what a page can show
 */
public record RowError(long row, @Nullable String column, String value, Refusal reason) implements Serializable {
    private static final int SHOWN = 80;

    public RowError {
        if (value.length() > SHOWN) {
            value = value.substring(0, SHOWN) + "…";
        }
    }

    static RowError ofFile(String code, Object... details) {
        return new RowError(0, null, "", Refusal.of(code, details));
    }

    static RowError ofHeader(String column, String code) {
        return new RowError(1, column, column, Refusal.at(column, code));
    }
}
