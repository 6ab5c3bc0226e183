package health.zaoxue.platform.imports;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.input.TypedFields;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row, by column. Every method that finds a cell wrong says so, and answers something harmless, so that a row is
 * read to its end and all that is wrong with it is known at once.
 */
public final class Cells {
    private static final String HARMLESS = "-";
    private static final Pattern FORMULA = Pattern.compile("[=@+\\-].*", Pattern.DOTALL);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]+([.][0-9]+)?");

    private final long number;
    private final Map<String, String> values;
    private final List<RowError> errors = new ArrayList<>();

    Cells(long number, Map<String, String> values) {
        this.number = number;
        this.values = values;
    }

    /** Whether the table has this optional column. */
    public boolean has(String column) {
        return values.containsKey(column);
    }

    /** A text that must be there. */
    public String text(String column, int longest) {
        String text = optionalText(column, longest);
        if (text == null && isFine(column)) {
            refuse(column, "text.missing");
        }
        return text == null ? HARMLESS : text;
    }

    /** A text that may be left out. R-PLT-15: a cell that a spreadsheet would calculate is refused. */
    public @Nullable String optionalText(String column, int longest) {
        String typed = raw(column);
        if (FORMULA.matcher(typed).matches() && !PLAIN_NUMBER.matcher(typed).matches()) {
            refuse(column, "import.formula");
            return null;
        }
        TypedFields check = new TypedFields();
        String text = check.optionalText(column, typed, longest);
        check.refusals().forEach(refusal -> errors.add(new RowError(number, column, typed, refusal)));
        return text;
    }

    /** A text of the given form, such as a code. */
    public String code(String column, Pattern form) {
        String text = text(column, 200);
        if (isFine(column) && !form.matcher(text).matches()) {
            refuse(column, "import.code");
        }
        return text;
    }

    /** A whole number within bounds, both included. */
    public int number(String column, int lowest, int highest) {
        Integer value = optionalNumber(column, lowest, highest);
        if (value == null && isFine(column)) {
            refuse(column, "text.missing");
        }
        return value == null ? lowest : value;
    }

    /** A whole number within bounds, or nothing. */
    public @Nullable Integer optionalNumber(String column, int lowest, int highest) {
        BigDecimal value = optionalDecimal(column, BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest));
        if (value == null) {
            return null;
        }
        if (value.stripTrailingZeros().scale() > 0) {
            refuse(column, "import.number");
            return null;
        }
        return value.intValueExact();
    }

    /** A number within bounds, both included, with a point before its decimals. */
    public BigDecimal decimal(String column, BigDecimal lowest, BigDecimal highest) {
        BigDecimal value = optionalDecimal(column, lowest, highest);
        if (value == null && isFine(column)) {
            refuse(column, "text.missing");
        }
        return value == null ? lowest : value;
    }

    /** A number within bounds, or nothing. */
    public @Nullable BigDecimal optionalDecimal(String column, BigDecimal lowest, BigDecimal highest) {
        String typed = raw(column);
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.length() > 20 || !PLAIN_NUMBER.matcher(typed).matches()) {
            refuse(column, "import.number");
            return null;
        }
        BigDecimal value = new BigDecimal(typed);
        if (value.compareTo(lowest) < 0 || value.compareTo(highest) > 0) {
            refuse(column, "number.outside", lowest, highest, typed);
            return null;
        }
        return value;
    }

    /** A day written as 2026-05-18. */
    public LocalDate day(String column) {
        LocalDate day = optionalDay(column);
        if (day == null && isFine(column)) {
            refuse(column, "text.missing");
        }
        return day == null ? LocalDate.EPOCH : day;
    }

    /** A day, or nothing. */
    public @Nullable LocalDate optionalDay(String column) {
        String typed = raw(column);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.getYear() >= 1900 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeException notADay) {
            refuse(column, "import.day");
            return null;
        }
        refuse(column, "import.day");
        return null;
    }

    /** One of the words that a column knows. */
    public String oneOf(String column, Set<String> words) {
        String text = text(column, 200);
        if (isFine(column) && !words.contains(text)) {
            refuse(
                    column,
                    "import.word",
                    String.join(", ", words.stream().sorted().toList()));
        }
        return text;
    }

    /** The name or code of something that must be known already. */
    public String known(String column, Set<String> known) {
        String text = text(column, 200);
        if (isFine(column) && !known.contains(text)) {
            refuse(column, "import.unknown");
        }
        return text;
    }

    /** The name or code of something that must be known already, or nothing. */
    public @Nullable String optionalKnown(String column, Set<String> known) {
        String text = optionalText(column, 200);
        if (text != null && !known.contains(text)) {
            refuse(column, "import.unknown");
        }
        return text;
    }

    /** Codes separated by a semicolon, each of which must be known already; empty where the cell is. */
    public List<String> allKnown(String column, Set<String> known) {
        String text = optionalText(column, 1000);
        if (text == null) {
            return List.of();
        }
        List<String> codes = Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        if (!known.containsAll(codes)) {
            refuse(column, "import.unknown");
        }
        return codes;
    }

    /** What a function makes of the cell's text; its {@link IllegalArgumentException} becomes the given refusal. */
    public <T> @Nullable T value(String column, Function<String, T> reading, String code) {
        String text = text(column, 200);
        if (!isFine(column)) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException wrong) {
            refuse(column, code);
            return null;
        }
    }

    /** Says what is wrong with a cell. */
    public void refuse(String column, String code, Object... details) {
        errors.add(new RowError(number, column, raw(column), Refusal.at(column, code, details)));
    }

    List<RowError> errors() {
        return errors;
    }

    /** As spreadsheets count. */
    public long row() {
        return number;
    }

    /** Whether nothing has been found wrong with the cell so far. */
    public boolean isFine(String column) {
        return errors.stream().noneMatch(error -> column.equals(error.column()));
    }

    String raw(String column) {
        return values.getOrDefault(column, "").strip();
    }
}
