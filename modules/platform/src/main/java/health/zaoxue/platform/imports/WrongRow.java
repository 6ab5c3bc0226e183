package health.zaoxue.platform.imports;

import java.io.Serializable;
import java.util.List;

/**
 * A row of a table that cannot come in.
 *
 * @param row as spreadsheets count: the names of the columns are row 1
 * @param values as they stand in the file, one for each column of the table
 * @param errors what is wrong with it
 */
public record WrongRow(long row, List<String> values, List<RowError> errors) implements Serializable {
    public WrongRow {
        values = List.copyOf(values);
        errors = List.copyOf(errors);
    }
}
