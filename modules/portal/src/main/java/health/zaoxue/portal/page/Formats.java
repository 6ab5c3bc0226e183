package health.zaoxue.portal.page;

import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Language;
import health.zaoxue.kernel.Money;
import health.zaoxue.platform.clock.ProgrammeClock;
import health.zaoxue.portal.language.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days, amounts and numbers as the reader's language writes them, always with Western digits. */
@Named("formats")
@RequestScoped
public class Formats {
    @Inject
    private LanguageChoice language;

    Formats() {}

    Formats(LanguageChoice language) {
        this.language = language;
    }

    /** 18 May 2026, 2026 年 5 月 18 日, 2026.5.18; nothing for nothing. */
    public String day(@Nullable Object value) {
        return written(
                value,
                switch (language.current()) {
                    case ENGLISH -> "d MMM uuuu";
                    case CHINESE -> "uuuu 年 M 月 d 日";
                    case TIBETAN -> "uuuu.M.d";
                });
    }

    /** A day of a year that is known from its surroundings: 18 May, 5 月 18 日, 5.18. */
    public String shortDay(@Nullable Object value) {
        return written(
                value,
                switch (language.current()) {
                    case ENGLISH -> "d MMM";
                    case CHINESE -> "M 月 d 日";
                    case TIBETAN -> "M.d";
                });
    }

    /** November 2026, 2026 年 11 月, 2026.11. */
    public String month(@Nullable YearMonth month) {
        return written(
                month,
                switch (language.current()) {
                    case ENGLISH -> "LLLL uuuu";
                    case CHINESE -> "uuuu 年 M 月";
                    case TIBETAN -> "uuuu.M";
                });
    }

    /** The day and the time of day in the programme's zone. */
    public String moment(@Nullable Object value) {
        return value == null ? "" : day(value) + " " + time(value);
    }

    /** The time of day in the programme's zone. */
    public String time(@Nullable Object value) {
        return written(value, "HH:mm");
    }

    /** With thousands separators, and no more decimals than there are. */
    public String number(@Nullable Object value) {
        return value instanceof Number number ? decimals("#,##0.##").format(number) : "";
    }

    /** CNY 1,280,000, 1,280,000 元, སྒོར་ 1,280,000: fen only where there are any. */
    public String money(@Nullable Money money) {
        return money == null ? "" : (getCurrencyBefore() + " " + amount(money) + " " + getCurrencyAfter()).strip();
    }

    /** The currency where it stands before the amount. */
    public String getCurrencyBefore() {
        return switch (language.current()) {
            case ENGLISH -> "CNY";
            case CHINESE -> "";
            case TIBETAN -> "སྒོར་";
        };
    }

    /** The currency where it stands after the amount. */
    public String getCurrencyAfter() {
        return language.current() == Language.CHINESE ? "元" : "";
    }

    /** The amount without its currency, where the column says it. */
    public String amount(@Nullable Money money) {
        if (money == null) {
            return "";
        }
        boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
        return decimals(whole ? "#,##0" : "#,##0.00").format(money.amount());
    }

    /** The amount in the unit in which the language counts large sums, for bars and legends: millions, in Chinese ten thousands. */
    public String large(@Nullable Money money) {
        if (money == null) {
            return "";
        }
        return language.current() == Language.CHINESE
                ? decimals("#,##0.##").format(money.amount().movePointLeft(4))
                : decimals("#,##0.00").format(money.amount().movePointLeft(6));
    }

    /** What stands between two parts of one line of words. */
    public String getComma() {
        return switch (language.current()) {
            case ENGLISH -> ", ";
            case CHINESE -> "，";
            case TIBETAN -> " · ";
        };
    }

    /** What stands between a name and what is said of it. */
    public String getColon() {
        return switch (language.current()) {
            case ENGLISH -> ": ";
            case CHINESE -> "：";
            case TIBETAN -> " · ";
        };
    }

    /** 4,500 m. */
    public String altitude(@Nullable Object value) {
        return value == null ? "" : number(metres(value)) + " m";
    }

    /** Where the mark of an altitude stands on the small scale beside it. */
    public String altitudeMark(@Nullable Object value) {
        double position = value == null ? 18 : 4.8 + (4500 - metres(value)) * 0.00565;
        return BigDecimal.valueOf(Math.max(1.5, Math.min(16, position)))
                .setScale(1, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static int metres(Object value) {
        return value instanceof Altitude altitude ? altitude.metres() : ((Number) value).intValue();
    }

    private String written(@Nullable Object value, String pattern) {
        if (value == null) {
            return "";
        }
        TemporalAccessor moment = value instanceof Instant instant
                ? instant.atZone(ProgrammeClock.ZONE)
                : value instanceof LocalDate day ? day : (TemporalAccessor) value;
        Locale locale = language.current() == Language.ENGLISH ? Locale.ENGLISH : Locale.ROOT;
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment);
    }

    private static DecimalFormat decimals(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
