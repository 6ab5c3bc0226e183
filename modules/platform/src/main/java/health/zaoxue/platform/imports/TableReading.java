package health.zaoxue.platform.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A table that is read where it arrives and kept nowhere: what it holds may not be stored as it stands. */
public final class TableReading {
    private static final int ERRORS_SHOWN = 100;

    private final CsvTable table;

    private TableReading(CsvTable table) {
        this.table = table;
    }

    /** Reads a file with these columns. */
    public static TableReading of(TableFile file, List<Column> columns) {
        return new TableReading(CsvTable.read(file.content(), columns));
    }

    /** The rows in the order of the file. */
    public List<Cells> rows() {
        return List.copyOf(table.rows());
    }

    /** What is wrong with the file, and what has been refused of its rows so far, by row; the first hundred. */
    public List<RowError> errors() {
        return all().sorted(Comparator.comparingLong(RowError::row))
                .limit(ERRORS_SHOWN)
                .toList();
    }

    /** How much is wrong in all. */
    public int errorCount() {
        return (int) all().count();
    }

    private Stream<RowError> all() {
        List<RowError> found = new ArrayList<>(table.errors());
        table.rows().forEach(row -> found.addAll(row.errors()));
        return found.stream();
    }
}
