package health.zaoxue.portal.commission.scorecard;

import health.zaoxue.reporting.Lineage;
import health.zaoxue.reporting.Lineage.Member;
import health.zaoxue.reporting.Lineage.Year;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * R-REP-05: where everything of the lineage stands on a canvas of 1344 × 690: a band per generation, a column per year, a mark per
 * person, a curve per certification. Where that many marks would run out of their band, a mark stands for several people of its year
 * and generation, and has the curve of one of them.
 */
public class LineageFigure implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int CANVAS = 1344;
    private static final int FIRST_COLUMN = 236;
    private static final int LAST_COLUMN = 1292;
    private static final int WIDEST_STEP = 192;
    private static final int BAR_FOOT = 676;
    private static final int BAR_HEIGHT = 84;
    private static final int[] BAND_MIDDLE = {84, 238, 393, 500};
    private static final double TURN = Math.PI * (3 - Math.sqrt(5));
    private static final double SPREAD = 7.2;
    private static final int MARKS_IN_HEAP = 120;

    private final List<Column> columns = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();
    private final List<StringBuilder> marks = fourTexts();
    private final List<StringBuilder> curves = fourTexts();
    private final Map<UUID, Point> places = new HashMap<>();
    private final Set<UUID> drawn = new HashSet<>();
    private final int peopleInMark;

    /** A year: where its column stands, and its bar with the ratio. */
    public record Column(Year year, int x, double barTop, double barHeight, boolean running) implements Serializable {
        public boolean hasRatio() {
            return year.all() > 0;
        }

        /** Where the ratio stands: above its bar. */
        public double label() {
            return barTop - 6;
        }

        /** The ratio with two decimals. */
        public String ratio() {
            return year.ratio().map(BigDecimal::toPlainString).orElse("–");
        }
    }

    /** A number beside a cluster of marks. */
    public record Count(int x, int y, long number) implements Serializable {}

    /**
     * The part of the canvas that a phone shows: the columns, without the words on their left.
     *
     * @param left where it begins
     */
    public record Window(int left, int width) implements Serializable {
        private static final int BESIDE = 80;
        private static final int NARROWEST = 352;

        private static Window around(int first, int last) {
            int width = Math.max(NARROWEST, last - first + 2 * BESIDE);
            int left = (first + last - width) / 2;
            return new Window(left, Math.min(width, CANVAS - left));
        }

        /** Where the words of a band begin. */
        public int text() {
            return left + 10;
        }
    }

    /** The middle of a mark. */
    record Point(double x, double y) implements Serializable {}

    /** The marks of a year in a band. */
    private record Heap(int year, int band) {}

    /** @param currentYear drawn as not over yet */
    LineageFigure(Lineage lineage, int currentYear) {
        Map<Heap, List<UUID>> heaps = heaps(lineage);
        peopleInMark = heaps.values().stream()
                .mapToInt(people -> parts(people.size(), MARKS_IN_HEAP))
                .max()
                .orElse(1);
        int gaps = Math.max(0, lineage.years().size() - 1);
        int step = gaps == 0 ? 0 : Math.min(WIDEST_STEP, (LAST_COLUMN - FIRST_COLUMN) / gaps);
        int first = FIRST_COLUMN + (LAST_COLUMN - FIRST_COLUMN - gaps * step) / 2;
        for (Year year : lineage.years()) {
            int x = first + columns.size() * step;
            drawBar(year, x, year.year() == currentYear);
            for (int band = 0; band < BAND_MIDDLE.length; band++) {
                draw(heaps.getOrDefault(new Heap(year.year(), band), List.of()), x, band);
            }
        }
        lineage.members().stream()
                .filter(member -> drawn.contains(member.person()))
                .forEach(this::connect);
    }

    private static Map<Heap, List<UUID>> heaps(Lineage lineage) {
        Map<Heap, List<UUID>> heaps = new HashMap<>();
        lineage.mentors()
                .forEach(mentor -> heaps.computeIfAbsent(new Heap(mentor.year(), 0), heap -> new ArrayList<>())
                        .add(mentor.person()));
        lineage.members()
                .forEach(member -> heaps.computeIfAbsent(
                                new Heap(member.day().getYear(), band(member)), heap -> new ArrayList<>())
                        .add(member.person()));
        return heaps;
    }

    private void drawBar(Year year, int x, boolean running) {
        double height =
                year.ratio().map(ratio -> ratio.doubleValue() * BAR_HEIGHT).orElse(0.0);
        columns.add(new Column(year, x, BAR_FOOT - height, height, running));
    }

    /** Marks wind outwards from the middle, so that they make a round heap. */
    private void draw(List<UUID> people, int x, int band) {
        for (int i = 0; i < people.size(); i++) {
            int turn = i / peopleInMark;
            double radius = SPREAD * Math.sqrt(turn);
            Point place =
                    new Point(x + radius * Math.cos(turn * TURN), BAND_MIDDLE[band] + radius * Math.sin(turn * TURN));
            places.put(people.get(i), place);
            if (i % peopleInMark == 0) {
                drawn.add(people.get(i));
                marks.get(band).append(mark(place, band));
            }
        }
        if (band > 0 && !people.isEmpty()) {
            int right = (int) Math.round(SPREAD * Math.sqrt(parts(people.size(), peopleInMark))) + 12;
            counts.add(new Count(x + right, BAND_MIDDLE[band] + 4, people.size()));
        }
    }

    /** How many parts of at most that size hold all. */
    private static int parts(int all, int size) {
        return (all + size - 1) / size;
    }

    private void connect(Member member) {
        curve(member.mentor(), member.person())
                .ifPresent(curve -> curves.get(band(member) - 1).append(curve));
    }

    /** The curve from a teacher down to somebody taught; none where one of them is not drawn, or not above the other. */
    Optional<String> curve(UUID teacher, UUID taught) {
        Point from = places.get(teacher);
        Point to = places.get(taught);
        if (from == null || to == null || from.y() >= to.y()) {
            return Optional.empty();
        }
        double across = (to.x() - from.x()) * 0.12;
        double down = (to.y() - from.y()) * 0.62;
        return Optional.of(path(
                "M%.0f %.0fC%.0f %.0f %.0f %.0f %.0f %.0f",
                from.x(),
                from.y(),
                from.x() + across,
                from.y() + down,
                to.x() - across,
                to.y() - down,
                to.x(),
                to.y()));
    }

    /** Where somebody's mark stands, if there is one. */
    Optional<Point> place(UUID person) {
        return Optional.ofNullable(places.get(person));
    }

    private static int band(Member member) {
        return Math.min(member.generation(), BAND_MIDDLE.length - 1);
    }

    private static String mark(Point at, int band) {
        return switch (band) {
            case 0 -> path("M%.1f %.1fl4.9 4.9-4.9 4.9-4.9-4.9z", at.x(), at.y() - 4.9);
            default -> path("M%.1f %.1fa4.8 4.8 0 1 0 9.6 0a4.8 4.8 0 1 0-9.6 0", at.x() - 4.8, at.y());
        };
    }

    private static String path(String pattern, Object... numbers) {
        return String.format(Locale.ROOT, pattern, numbers);
    }

    private static List<StringBuilder> fourTexts() {
        return IntStream.range(0, BAND_MIDDLE.length)
                .mapToObj(band -> new StringBuilder())
                .toList();
    }

    /** For how many people a mark stands. */
    public int getPeopleInMark() {
        return peopleInMark;
    }

    public List<Column> getColumns() {
        return columns;
    }

    public List<Count> getCounts() {
        return counts;
    }

    /** What a phone shows first, and scrolls where it is wider. */
    public Window getWindow() {
        int last = columns.size() - 1;
        return last < 0
                ? Window.around(FIRST_COLUMN, LAST_COLUMN)
                : Window.around(columns.get(0).x(), columns.get(last).x());
    }

    /** The path of all marks of a generation, 0 to 3. */
    public String marks(int band) {
        return marks.get(band).toString();
    }

    /** The path of all curves that begin in a generation, 0 to 2. */
    public String curves(int band) {
        return curves.get(band).toString();
    }
}
