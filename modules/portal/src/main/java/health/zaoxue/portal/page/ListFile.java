package health.zaoxue.portal.page;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import health.zaoxue.portal.language.LanguageChoice;
import health.zaoxue.portal.page.CsvText.Cell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** R-IDN-87: a list as a file for spreadsheets: all rows that its filters match, whose number stands in the name of the file. */
@RequestScoped
public class ListFile {
    @Inject
    private LanguageChoice language;

    @Inject
    private Texts texts;

    /**
     * Sends the list as comma-separated values, part by part, so that a long one needs no more memory than a short one.
     *
     * @param columns places of the column heads in the texts of the administration, or in those that all share
     * @param row the cells of a row, in the order of the columns
     */
    public <T> void send(String name, List<String> columns, ListModel<T> rows, Function<T, List<Cell>> row) {
        Faces.sendFile(name + "-" + rows.getRowCount() + ".csv", true, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(new CsvText(writer), columns, rows, row);
            writer.flush();
        });
    }

    /** The same list as a workbook (XLSX). */
    public <T> void sendWorkbook(String name, List<String> columns, ListModel<T> rows, Function<T, List<Cell>> row) {
        Faces.sendFile(name + "-" + rows.getRowCount() + ".xlsx", true, out -> {
            try (WorkbookText workbook = new WorkbookText(out)) {
                write(workbook, columns, rows, row);
            }
        });
    }

    private <T> void write(RowWriter file, List<String> columns, ListModel<T> rows, Function<T, List<Cell>> row) {
        file.add(columns.stream()
                .map(key -> Cell.of(texts.get(key.startsWith("ui.") ? "common" : "administration", key)))
                .toList());
        rows.each(each -> file.add(row.apply(each)));
    }

    /** One cell for each value: texts and constants as they are, names in the reader's language, nothing for nothing. */
    public List<Cell> cells(@Nullable Object... values) {
        return Arrays.stream(values).map(this::cell).toList();
    }

    /** A name in three cells, one for each script. */
    public static List<Cell> scripts(Translated name) {
        return List.of(
                Cell.of(name.en()),
                Cell.of(Objects.requireNonNullElse(name.zh(), "")),
                Cell.of(Objects.requireNonNullElse(name.bo(), "")));
    }

    /** First and last day, the last one empty where it is open. */
    public static List<Cell> days(Period period) {
        return List.of(Cell.of(period.from().toString()), Cell.of(Objects.toString(period.to(), "")));
    }

    private Cell cell(@Nullable Object value) {
        if (value instanceof Translated name) {
            return Cell.of(language.of(name));
        }
        return value instanceof Number ? Cell.ofNumber(value) : Cell.of(Objects.toString(value, ""));
    }
}
