package health.zaoxue.platform.imports;

import java.util.List;

/**
 * One line of a file, before it is known what its cells mean.
 *
 * @param number as spreadsheets count: the names of the columns are line 1
 */
record TableLine(long number, List<String> cells) {
    TableLine {
        cells = List.copyOf(cells);
    }
}
