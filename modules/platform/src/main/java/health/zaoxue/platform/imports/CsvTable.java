package health.zaoxue.platform.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** R-PLT-14: reads a CSV, or the first sheet of a workbook, with exactly the declared columns, in any order; anything else is refused by name. */
final class CsvTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private final List<Column> columns;
    private final List<RowError> errors = new ArrayList<>();
    private final List<Cells> rows = new ArrayList<>();
    private List<String> names = List.of();

    private CsvTable(List<Column> columns) {
        this.columns = columns;
    }

    static CsvTable read(byte[] content, List<Column> columns) {
        CsvTable table = new CsvTable(columns);
        table.read(content);
        return table;
    }

    List<RowError> errors() {
        return errors;
    }

    List<Cells> rows() {
        return rows;
    }

    /** Those whose cells were found wrong, by whoever has read them. */
    WrongRows wrongRows() {
        List<WrongRow> wrong = rows.stream()
                .filter(cells -> !cells.errors().isEmpty())
                .map(cells ->
                        new WrongRow(cells.row(), names.stream().map(cells::raw).toList(), cells.errors()))
                .toList();
        return new WrongRows(names, wrong);
    }

    private void read(byte[] content) {
        if (content.length > TableFile.LARGEST) {
            errors.add(RowError.ofFile("import.too-large", TableFile.LARGEST / (1024 * 1024)));
            return;
        }
        try {
            parse(Workbook.isOne(content) ? Workbook.lines(content).iterator() : text(content));
        } catch (CharacterCodingException unreadable) {
            errors.add(RowError.ofFile("import.encoding"));
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            errors.add(
                    Workbook.isOne(content)
                            ? RowError.ofFile("import.workbook")
                            : RowError.ofFile("import.not-csv", rows.size() + 2));
        }
    }

    private static Iterator<TableLine> text(byte[] content) throws IOException {
        CSVParser parser = CSVParser.parse(new StringReader(TableText.of(content)), FORMAT);
        return parser.stream()
                .map(record -> new TableLine(record.getRecordNumber(), record.toList()))
                .iterator();
    }

    private void parse(Iterator<TableLine> lines) {
        if (!lines.hasNext()) {
            errors.add(RowError.ofFile("import.empty"));
            return;
        }
        List<String> header = header(lines.next());
        names = header.stream().filter(name -> !name.equals(WrongRows.REMARK)).toList();
        while (lines.hasNext() && errors.isEmpty()) {
            TableLine line = lines.next();
            if (rows.size() == TableFile.MOST_ROWS) {
                errors.add(RowError.ofFile("import.too-many-rows", TableFile.MOST_ROWS));
            } else if (!line.cells().stream().allMatch(String::isBlank)) {
                rows.add(cells(line, header));
            }
        }
        if (rows.isEmpty() && errors.isEmpty()) {
            errors.add(RowError.ofFile("import.empty"));
        }
    }

    private List<String> header(TableLine line) {
        List<String> names = line.cells().stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.equals(WrongRows.REMARK)
                    && columns.stream().noneMatch(column -> column.name().equals(name))) {
                errors.add(RowError.ofHeader(name, "import.column.unknown"));
            } else if (!seen.add(name)) {
                errors.add(RowError.ofHeader(name, "import.column.twice"));
            }
        }
        columns.stream()
                .filter(column -> column.required() && !seen.contains(column.name()))
                .forEach(column -> errors.add(RowError.ofHeader(column.name(), "import.column.missing")));
        return names;
    }

    private static Cells cells(TableLine line, List<String> names) {
        Map<String, String> values = new LinkedHashMap<>();
        int given = line.cells().size();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), i < given ? line.cells().get(i) : "");
        }
        Cells cells = new Cells(line.number(), values);
        if (given > names.size()) {
            cells.refuse(names.get(names.size() - 1), "import.row.too-long", given, names.size());
        }
        return cells;
    }
}
