package health.zaoxue.portal.aid;

import health.zaoxue.kernel.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the days of a tour stand: the whole tour on one bar, what is left of it enlarged beneath. 1344 wide. */
public final class TourPlot {
    private static final double LEFT = 8;
    private static final double RIGHT = 1336;

    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate today;

    TourPlot(Period period, LocalDate today) {
        from = period.from();
        to = Objects.requireNonNull(period.to(), "a tour has a last day");
        this.today = today;
    }

    /** A day on the enlarged bar. */
    public record Mark(LocalDate day, String at) {}

    /** Days that are left, today not counted. */
    public long getDaysLeft() {
        return ChronoUnit.DAYS.between(today, to);
    }

    public long getDays() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public String getTodayAt() {
        return whole(today);
    }

    /** Whether today lies in the right half, so that its label stands to the left of it. */
    public boolean isLate() {
        return getDaysLeft() * 2 < getDays();
    }

    public String getDoneWidth() {
        return written(Double.parseDouble(whole(today)) - LEFT);
    }

    public String getLeftWidth() {
        return written(RIGHT - Double.parseDouble(whole(today)));
    }

    /** The first of each month on the whole bar. */
    public List<String> getMonths() {
        return firstsBetween(from, to).map(this::whole).toList();
    }

    /** The first of each month that is left, or of each tenth week where months are too many for their labels. */
    public List<Mark> getAhead() {
        List<LocalDate> firsts = firstsBetween(today, to).toList();
        int step = 1 + firsts.size() / 8;
        return IntStream.range(0, firsts.size())
                .filter(i -> i % step == 0)
                .mapToObj(firsts::get)
                .filter(day -> ChronoUnit.DAYS.between(day, to) * 12 > getDaysLeft())
                .map(day -> new Mark(day, enlarged(day)))
                .toList();
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    public LocalDate getToday() {
        return today;
    }

    private static Stream<LocalDate> firstsBetween(LocalDate start, LocalDate end) {
        LocalDate first = start.with(TemporalAdjusters.firstDayOfNextMonth());
        return Stream.iterate(first, day -> day.isBefore(end), day -> day.plusMonths(1));
    }

    private String whole(LocalDate day) {
        return on(day, from);
    }

    private String enlarged(LocalDate day) {
        return on(day, today);
    }

    private String on(LocalDate day, LocalDate start) {
        double length = Math.max(1, ChronoUnit.DAYS.between(start, to));
        return written(LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(start, day) / length);
    }

    private static String written(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
