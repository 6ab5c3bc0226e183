package health.zaoxue.portal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values that spreadsheets open as they are: with a byte order mark, and without formulas from texts. */
public final class CsvText implements RowWriter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private final Appendable out;

    /** @param out where the rows go, one after the other */
    public CsvText(Appendable out) {
        this.out = out;
        write(BYTE_ORDER_MARK);
    }

    /**
     * A cell.
     *
     * @param number whether it is a number of ours, which may begin with a minus
     */
    public record Cell(String text, boolean number) {
        public static Cell of(String text) {
            return new Cell(text, false);
        }

        public static Cell ofNumber(Object number) {
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

    @Override
    public void add(List<Cell> row) {
        write(row.stream().map(Cell::written).collect(Collectors.joining(",")) + "\r\n");
    }

    private void write(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
