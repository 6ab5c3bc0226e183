package health.zaoxue.portal.physician;

import health.zaoxue.mentorship.LearningCurve;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where everything on a learning curve stands, in the units of its drawing: 920 wide, 314 high. */
public final class CurvePlot {
    private static final double LEFT = 44;
    private static final double RIGHT = 906;
    private static final double TOP = 12;
    private static final double BOTTOM = 268;
    private static final int FEWEST = 10;

    private final List<LearningCurve.Point> points;
    private final double limit;
    private final int marked;
    private final int cases;
    private final double highest;

    /** @param marked number of the case that first reached the limit, 0 where none did */
    CurvePlot(List<LearningCurve.Point> points, double limit, int marked) {
        this.points = points;
        this.limit = limit;
        this.marked = marked;
        cases = Math.max(FEWEST, points.size());
        highest = Math.ceil(
                points.stream().mapToDouble(LearningCurve.Point::score).reduce(limit, Math::max) + 0.2);
    }

    /** A label and where it stands on its axis. */
    public record Tick(int value, String at) {}

    /** Points of the line. */
    public String getLine() {
        return "M" + x(0) + " " + y(0) + " "
                + points.stream()
                        .map(point -> x(point.number()) + " " + y(point.score()))
                        .collect(Collectors.joining(" "));
    }

    /** Points of the limit: a step at each case from which on another one holds. */
    public String getLimitLine() {
        StringBuilder line = new StringBuilder("M" + x(0) + " " + getLimitAt());
        double before = firstLimit();
        for (LearningCurve.Point point : points) {
            if (point.limit() > before) {
                line.append("H").append(beforeX(point.number())).append("V").append(y(point.limit()));
                before = point.limit();
            }
        }
        return line.append("H").append(written(RIGHT)).toString();
    }

    /** The first case and each that was weighed by other rates than the case before. */
    public List<LearningCurve.Point> getTimes() {
        return points.stream()
                .filter(point -> point.number() == 1
                        || !points.get(point.number() - 2).rates().equals(point.rates()))
                .toList();
    }

    /** The cases from which on other rates hold. */
    public List<LearningCurve.Point> getChanges() {
        return getTimes().stream().filter(point -> point.number() > 1).toList();
    }

    /** Where the line between a case and the one before it stands. */
    public String beforeX(int number) {
        return across(number - 0.5);
    }

    private double firstLimit() {
        return points.isEmpty() ? limit : points.get(0).limit();
    }

    /** Cases that did not go as planned. */
    public List<LearningCurve.Point> getFailures() {
        return points.stream().filter(point -> !point.success()).toList();
    }

    public String atX(int number) {
        return x(number);
    }

    public String atY(double score) {
        return y(score);
    }

    /** The height of the first limit. */
    public String getLimitAt() {
        return y(firstLimit());
    }

    public List<Tick> getHorizontal() {
        int step = cases > 60 ? 20 : cases > 25 ? 5 : 2;
        return IntStream.rangeClosed(0, cases / step)
                .map(i -> i * step)
                .mapToObj(number -> new Tick(number, x(number)))
                .toList();
    }

    public List<Tick> getVertical() {
        int step = highest > 8 ? 2 : 1;
        return IntStream.rangeClosed(0, (int) highest / step)
                .map(i -> i * step)
                .mapToObj(score -> new Tick(score, y(score)))
                .toList();
    }

    /** The case that first reached the limit; nothing where none did. */
    public List<LearningCurve.Point> getMarks() {
        return points.stream().filter(point -> point.number() == marked).toList();
    }

    public List<LearningCurve.Point> getPoints() {
        return points;
    }

    public double getLimit() {
        return limit;
    }

    private String x(int number) {
        return across(number);
    }

    private String across(double number) {
        return written(LEFT + number * (RIGHT - LEFT) / cases);
    }

    private String y(double score) {
        return written(BOTTOM - score * (BOTTOM - TOP) / highest);
    }

    private static String written(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
