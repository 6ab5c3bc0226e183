package health.zaoxue.portal.commission.scorecard;

import health.zaoxue.capacity.GapState;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Translated;
import health.zaoxue.portal.language.LanguageChoice;
import health.zaoxue.portal.page.CsvText;
import health.zaoxue.portal.page.CsvText.Cell;
import health.zaoxue.portal.page.Formats;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.portal.page.Words;
import health.zaoxue.reporting.FactColumn;
import health.zaoxue.reporting.FactRow;
import health.zaoxue.reporting.Indicator;
import health.zaoxue.reporting.Scope;
import health.zaoxue.reporting.ScorecardService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Writes the cells behind a figure for the reader, and all rows as a file. */
@RequestScoped
class FactWriter {
    @Inject
    private ScorecardService scorecards;

    @Inject
    private LanguageChoice language;

    @Inject
    private Formats formats;

    @Inject
    private Words words;

    @Inject
    private Texts texts;

    String text(@Nullable Object cell, FactColumn column) {
        if (cell == null) {
            return "";
        }
        return switch (column.kind()) {
            case NAME -> language.of((Translated) cell);
            case TEXT -> cell.toString();
            case WORD -> word(cell.toString(), column);
            case DAY -> formats.day(cell);
            case MONEY -> formats.amount(Money.yuan((BigDecimal) cell));
        };
    }

    @Nullable
    String language(@Nullable Object cell) {
        return cell instanceof Translated name ? language.tagOf(name) : null;
    }

    void send(Indicator indicator, Scope scope, Listing listing) {
        List<FactColumn> columns = scorecards.columns(indicator);
        StringBuilder text = new StringBuilder();
        CsvText csv = new CsvText(text);
        csv.add(columns.stream()
                .map(column -> Cell.of(texts.get("commission", "facts." + column.name())))
                .toList());
        long rows = scorecards.eachFact(indicator, scope, listing, row -> csv.add(line(row, columns)));
        String name = Asked.nameOf(indicator) + "-" + rows + ".csv";
        Faces.sendFile(text.toString().getBytes(StandardCharsets.UTF_8), name, true);
    }

    private List<Cell> line(FactRow row, List<FactColumn> columns) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(row.cells().get(i), columns.get(i)));
        }
        return cells;
    }

    private Cell cell(@Nullable Object value, FactColumn column) {
        if (value == null) {
            return Cell.of("");
        }
        return switch (column.kind()) {
            case MONEY -> Cell.ofNumber(((BigDecimal) value).toPlainString());
            case DAY -> Cell.of(value.toString());
            case NAME, TEXT, WORD -> Cell.of(text(value, column));
        };
    }

    private String word(String constant, FactColumn column) {
        return column.name().equals("state")
                ? words.of(GapState.valueOf(constant))
                : texts.get("words-equipment", "FundingCategory." + constant);
    }
}
