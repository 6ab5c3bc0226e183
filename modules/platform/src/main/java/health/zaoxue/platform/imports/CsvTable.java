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
import org.apache.commons.csv.CSVRecord;

/** R-PLT-14: reads a CSV with exactly the declared columns, in any order; anything else is refused by name. */
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
        try (CSVParser parser = CSVParser.parse(new StringReader(TableText.of(content)), FORMAT)) {
            parse(parser);
        } catch (CharacterCodingException unreadable) {
            errors.add(RowError.ofFile("import.encoding"));
        } catch (IOException | UncheckedIOException | IllegalStateException notCsv) {
            errors.add(RowError.ofFile("import.not-csv", rows.size() + 2));
        }
    }

    private void parse(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext()) {
            errors.add(RowError.ofFile("import.empty"));
            return;
        }
        List<String> header = header(records.next());
        names = header.stream().filter(name -> !name.equals(WrongRows.REMARK)).toList();
        while (records.hasNext() && errors.isEmpty()) {
            CSVRecord record = records.next();
            if (rows.size() == TableFile.MOST_ROWS) {
                errors.add(RowError.ofFile("import.too-many-rows", TableFile.MOST_ROWS));
            } else if (!record.stream().allMatch(String::isBlank)) {
                rows.add(cells(record, header));
            }
        }
        if (rows.isEmpty() && errors.isEmpty()) {
            errors.add(RowError.ofFile("import.empty"));
        }
    }

    private List<String> header(CSVRecord record) {
        List<String> names = record.stream().map(String::strip).toList();
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

    private static Cells cells(CSVRecord record, List<String> names) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), i < record.size() ? record.get(i) : "");
        }
        Cells cells = new Cells(record.getRecordNumber(), values);
        if (record.size() > names.size()) {
            cells.refuse(names.get(names.size() - 1), "import.row.too-long", record.size(), names.size());
        }
        return cells;
    }
}
