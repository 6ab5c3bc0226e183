package health.zaoxue.portal.administration.imports;

import health.zaoxue.platform.imports.RowError;
import health.zaoxue.platform.imports.WrongRow;
import health.zaoxue.platform.imports.WrongRows;
import health.zaoxue.portal.page.CsvText;
import health.zaoxue.portal.page.CsvText.Cell;
import health.zaoxue.portal.page.RowWriter;
import health.zaoxue.portal.page.Words;
import health.zaoxue.portal.page.WorkbookText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** R-IDN-86: the wrong rows of a table as a table of the same columns, which can be corrected and tried out again. */
@RequestScoped
public class WrongRowsFile {
    @Inject
    private Words words;

    void send(String kind, WrongRows wrong) {
        StringBuilder text = new StringBuilder();
        write(new CsvText(text), wrong);
        Faces.sendFile(text.toString().getBytes(StandardCharsets.UTF_8), name(kind, wrong) + ".csv", true);
    }

    void sendWorkbook(String kind, WrongRows wrong) {
        Faces.sendFile(name(kind, wrong) + ".xlsx", true, out -> {
            try (WorkbookText workbook = new WorkbookText(out)) {
                write(workbook, wrong);
            }
        });
    }

    private static String name(String kind, WrongRows wrong) {
        return kind + "-" + wrong.rows().size();
    }

    private void write(RowWriter file, WrongRows wrong) {
        file.add(Stream.concat(wrong.columns().stream(), Stream.of(WrongRows.REMARK))
                .map(Cell::of)
                .toList());
        wrong.rows().forEach(row -> file.add(cells(row)));
    }

    private List<Cell> cells(WrongRow row) {
        String remark = row.errors().stream().map(this::sentence).collect(Collectors.joining(" "));
        return Stream.concat(row.values().stream(), Stream.of(remark))
                .map(Cell::of)
                .toList();
    }

    private String sentence(RowError error) {
        String sentence = words.say(error.reason());
        return error.column() == null ? sentence : error.column() + ": " + sentence;
    }
}
