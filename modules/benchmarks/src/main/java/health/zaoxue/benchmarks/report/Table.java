package health.zaoxue.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows under headings, in Markdown that can also be read as it is. */
public final class Table {
    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these headings and no row yet. */
    public Table(String... headings) {
        this.headings = List.of(headings);
    }

    /** Adds a row, a cell for each heading. */
    public Table row(Object... cells) {
        rows.add(java.util.Arrays.stream(cells).map(String::valueOf).toList());
        return this;
    }

    @Override
    public String toString() {
        String lines = rows.stream().map(this::line).collect(Collectors.joining());
        String rule = IntStream.range(0, headings.size())
                .mapToObj(column -> "-".repeat(width(column)) + (column == 0 ? "" : ":"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
        return line(headings) + rule.replace("-:", ":") + lines;
    }

    private String line(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(cells.get(column), column))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String padded(String cell, int column) {
        String space = " ".repeat(width(column) - cell.length());
        return column == 0 ? cell + space : space + cell;
    }

    private int width(int column) {
        return Math.max(
                3,
                Math.max(
                        headings.get(column).length(),
                        rows.stream()
                                .mapToInt(row -> row.get(column).length())
                                .max()
                                .orElse(0)));
    }
}
