package health.zaoxue.portal.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as people type it: year, month, day, with whatever stands between them, or as eight digits. */
final class DayText {
    private static final Pattern APART = Pattern.compile(
            "(\\d{4})[^\\p{Nd}\\p{Alpha}]{1,4}(\\d{1,2})[^\\p{Nd}\\p{Alpha}]{1,4}(\\d{1,2})[^\\p{Nd}\\p{Alpha}]{0,3}");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private DayText() {}

    /** The day, or nothing where there is no such day. */
    static Optional<LocalDate> read(@Nullable String typed) {
        String text = westernDigits(typed == null ? "" : typed.strip());
        Matcher apart = APART.matcher(text);
        Matcher together = TOGETHER.matcher(text);
        if (apart.matches()) {
            return day(apart);
        }
        return together.matches() ? day(together) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher found) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String westernDigits(String text) {
        StringBuilder western = new StringBuilder();
        text.codePoints()
                .forEach(point ->
                        western.appendCodePoint(Character.isDigit(point) ? '0' + Character.digit(point, 10) : point));
        return western.toString();
    }
}
