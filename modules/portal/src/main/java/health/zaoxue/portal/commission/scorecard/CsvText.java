package health.zaoxue.portal.commission.scorecard;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values that spreadsheets open as they are: with a byte order mark, and without formulas from texts. */
final class CsvText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    /**
     * A cell.
     *
     * @param number whether it is a number of ours, which may begin with a minus
     */
    record Cell(String text, boolean number) {
        static Cell of(String text) {
            return new Cell(text, false);
        }

        static Cell ofNumber(Object number) {
            return new Cell(number.toString(), true);
        }

        /** R-REP-03: what a spreadsheet would run as a formula is marked as text. */
        private String written() {
            boolean formula = !number && !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
            String safe = formula ? "'" + text : text;
            boolean quoted = formula || safe.chars().anyMatch(character -> "\",\r\n".indexOf(character) >= 0);
            return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
        }
    }

    void add(List<Cell> row) {
        text.append(row.stream().map(Cell::written).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    String text() {
        return text.toString();
    }
}
