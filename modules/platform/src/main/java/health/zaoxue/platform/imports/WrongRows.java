package health.zaoxue.platform.imports;

import java.io.Serializable;
import java.util.List;

/**
 * The rows of a table that cannot come in, by row.
 *
 * @param columns of the table, as its first row names them
 */
public record WrongRows(List<String> columns, List<WrongRow> rows) implements Serializable {
    /** The column in which a list of wrong rows says what is wrong; a table that comes back with it is read without it. */
    public static final String REMARK = "what_to_correct";

    public WrongRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
