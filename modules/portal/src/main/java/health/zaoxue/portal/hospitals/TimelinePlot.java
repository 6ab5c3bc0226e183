package health.zaoxue.portal.hospitals;

import health.zaoxue.identity.TimelineTour;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The tours of a hospital as bars over the months of a year. 1344 wide. */
public final class TimelinePlot {
    private static final double WIDTH = 1344;
    private static final double MIDDLE = WIDTH / 2;
    private static final int HEAD = 28;
    private static final int ROW = 44;
    private static final int LABEL = 16;

    private final List<TimelineTour> tours;
    private final LocalDate first;
    private final LocalDate today;

    TimelinePlot(List<TimelineTour> tours, int year, LocalDate today) {
        this.tours = tours;
        this.first = Year.of(year).atDay(1);
        this.today = today;
    }

    /**
     * One tour.
     *
     * @param label where the name stands, and at which end of it
     * @param arrived whether the arrival is noted: else the bar is hollow
     */
    public record Bar(TimelineTour tour, String x, String width, int y, String label, String anchor, boolean arrived) {
        /** Where the name's line stands. */
        public int labelY() {
            return y - LABEL / 4;
        }
    }

    /** The first day of a month. */
    public record Month(int number, String x) {}

    public int getHeight() {
        return HEAD + ROW * tours.size() + 8;
    }

    public List<Month> getMonths() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Month(month, written(at(first.withMonth(month)))))
                .toList();
    }

    public List<Bar> getBars() {
        return IntStream.range(0, tours.size())
                .mapToObj(row -> bar(tours.get(row), HEAD + ROW * row + LABEL + 4))
                .toList();
    }

    /** Whether today lies in the year. */
    public boolean isNow() {
        return today.getYear() == first.getYear();
    }

    public String getTodayAt() {
        return written(at(today));
    }

    private Bar bar(TimelineTour tour, int y) {
        double start = Math.max(0, at(tour.period().from()));
        double end =
                Math.min(WIDTH, at(Objects.requireNonNull(tour.period().to()).plusDays(1)));
        boolean late = start > MIDDLE;
        return new Bar(
                tour,
                written(start),
                written(Math.max(2, end - start)),
                y,
                written(late ? end : start),
                late ? "end" : "start",
                tour.arrivedOn() != null);
    }

    private double at(LocalDate day) {
        return WIDTH * ChronoUnit.DAYS.between(first, day) / first.lengthOfYear();
    }

    private static String written(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
