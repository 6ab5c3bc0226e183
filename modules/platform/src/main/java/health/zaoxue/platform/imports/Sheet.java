package health.zaoxue.platform.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The cells of one sheet as texts: days as 2026-05-18, numbers with a point before their decimals, formulas as such. */
final class Sheet {
    private static final int MOST_COLUMNS = 200;
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(110_000);

    private final List<String> texts;
    private final Set<Integer> dayStyles;
    private final LocalDate dayZero;

    Sheet(List<String> texts, Set<Integer> dayStyles, boolean from1904) {
        this.texts = texts;
        this.dayStyles = dayStyles;
        this.dayZero = from1904 ? DAY_0_OF_1904 : DAY_0;
    }

    List<TableLine> lines(byte[] part) throws XMLStreamException {
        List<TableLine> lines = new ArrayList<>();
        Markup markup = new Markup(part);
        long number = 0;
        while (lines.size() <= TableFile.MOST_ROWS + 1 && markup.nextStart()) {
            if (markup.is("row")) {
                int said = markup.number("r");
                number = said > 0 ? said : number + 1;
                List<String> cells = cells(markup);
                if (!cells.stream().allMatch(String::isBlank)) {
                    lines.add(new TableLine(number, cells));
                }
            }
        }
        return lines;
    }

    private List<String> cells(Markup markup) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (markup.nextEdge() && !markup.ends("row")) {
            if (markup.begins("c")) {
                int column = column(markup.attribute("r"), cells.size());
                cells.addAll(Collections.nCopies(Math.max(0, column - cells.size()), ""));
                cells.add(cell(markup));
            }
        }
        return cells;
    }

    private static int column(@Nullable String reference, int next) {
        if (reference == null) {
            return next;
        }
        int column = 0;
        for (char letter : reference.toCharArray()) {
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
            if (column > MOST_COLUMNS) {
                throw new IllegalStateException("more columns than a table has");
            }
        }
        return column - 1;
    }

    private String cell(Markup markup) throws XMLStreamException {
        String type = Objects.requireNonNullElse(markup.attribute("t"), "n");
        boolean day = dayStyles.contains(markup.number("s"));
        String value = "";
        while (markup.nextEdge() && !markup.ends("c")) {
            if (markup.begins("f")) {
                value = "=" + markup.text();
            } else if (markup.begins("is")) {
                value = markup.textWithin("is");
            } else if (markup.begins("v") && !value.startsWith("=")) {
                value = read(type, markup.text(), day);
            }
        }
        return value;
    }

    private String read(String type, String value, boolean day) {
        return switch (type) {
            case "s" -> texts.get(Integer.parseInt(value.strip()));
            case "n" -> value.isBlank() ? "" : number(new BigDecimal(value.strip()), day);
            default -> value;
        };
    }

    private String number(BigDecimal value, boolean day) {
        BigDecimal plain = value.stripTrailingZeros();
        if (day && plain.scale() <= 0 && plain.signum() > 0 && plain.compareTo(LAST_DAY) < 0) {
            return dayZero.plusDays(plain.longValueExact()).toString();
        }
        if (plain.precision() - plain.scale() > 30 || plain.scale() > 30) {
            throw new IllegalStateException("a number that no table holds");
        }
        return plain.toPlainString();
    }
}
