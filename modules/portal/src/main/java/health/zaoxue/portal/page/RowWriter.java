package health.zaoxue.portal.page;

import health.zaoxue.portal.page.CsvText.Cell;
import java.util.List;

/** Takes a table row by row. */
public interface RowWriter {
    /** Adds a row below those before. */
    void add(List<Cell> row);
}
