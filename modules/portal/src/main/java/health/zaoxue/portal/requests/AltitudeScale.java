package health.zaoxue.portal.requests;

import health.zaoxue.kernel.Altitude;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the things stand on the drawing of an altitude check: 860 units wide, from the lowest round height that matters to 5,200 m.
 *
 * @param place height of the hospital
 * @param rated height that the weakest model is rated for
 * @param marks the places of the programme, lowest first
 */
public record AltitudeScale(Altitude place, Altitude rated, List<Mark> marks) {
    private static final int LEFT = 10;
    private static final int RIGHT = 850;
    private static final int HIGHEST = 5200;
    private static final int STEP = 500;
    private static final int USUAL_LOWEST = 2000;
    private static final double LETTER = 7.2;
    private static final double CHARACTER = 13;
    private static final int ROWS = 3;
    private static final double GAP = 6;
    private static final double ASIDE = 5;

    public AltitudeScale {
        marks = List.copyOf(marks);
    }

    /** A place at its height. */
    public record Mark(String name, Altitude altitude) {}

    /**
     * A name beneath the scale.
     *
     * @param tick where its tick stands
     * @param anchor how the name stands to its tick: middle, or aside where a neighbour is near
     * @param row 0 for the uppermost line; the lower ones take what would overlap
     */
    public record Label(String name, double tick, String anchor, int row) {
        /** Where the name begins, ends or has its middle. */
        public double getAt() {
            return anchor.equals("end") ? tick + ASIDE : anchor.equals("start") ? tick - ASIDE : tick;
        }

        double left() {
            return getAt() - width() * (anchor.equals("end") ? 1 : anchor.equals("start") ? 0 : 0.5);
        }

        double right() {
            return left() + width();
        }

        private double width() {
            return name.codePoints().mapToDouble(Label::width).sum();
        }

        /** Signs above and below a letter, as Tibetan stacks them, need no room of their own. */
        private static double width(int codePoint) {
            if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
                return 0;
            }
            return Character.isIdeographic(codePoint) ? CHARACTER : LETTER;
        }
    }

    /** A round height with its line. */
    public record Tick(int metres, double at) {}

    /** Where the rating ends. */
    public double getRatedAt() {
        return at(rated.metres());
    }

    /** Where the hospital stands. */
    public double getPlaceAt() {
        return at(place.metres());
    }

    /** How high the drawing is, with as many lines of names as there are. */
    public int getHeight() {
        return 170 + 17 * getLabels().stream().mapToInt(Label::row).max().orElse(0);
    }

    /** The middle of the part that is not covered. */
    public double getMiddleOfUncovered() {
        return (getRatedAt() + getPlaceAt()) / 2;
    }

    public int getMetresUncovered() {
        return Math.max(0, place.metres() - rated.metres());
    }

    public boolean isPassed() {
        return getMetresUncovered() == 0;
    }

    /** Whether the words about the hospital are to stand left of its mark, where there is more room. */
    public boolean isPlaceOnTheRight() {
        return getPlaceAt() > (LEFT + RIGHT) / 2.0;
    }

    /** Where the words about the hospital begin or end. */
    public double getWordsAt() {
        return isPlaceOnTheRight() ? getPlaceAt() - 10 : getPlaceAt() + 10;
    }

    /** Whether the part that is not covered is wide enough for words. */
    public boolean isRoomForWords() {
        return getPlaceAt() - getRatedAt() > 170;
    }

    /** Whether the words about the rating's pressure would run into those about the hospital. */
    public boolean isRatedTooNear() {
        double reach = isPlaceOnTheRight() ? getPlaceAt() - 300 : getPlaceAt() + 300;
        return isPlaceOnTheRight() ? getRatedAt() + 45 > reach : getRatedAt() - 45 < reach;
    }

    /** The round heights. */
    public List<Tick> getTicks() {
        return IntStream.iterate(lowest(), metres -> metres <= HIGHEST, metres -> metres + STEP)
                .mapToObj(metres -> new Tick(metres, at(metres)))
                .toList();
    }

    /** The names of the places; near neighbours lean away from each other, and what still overlaps goes to a lower line. */
    public List<Label> getLabels() {
        double[] end = new double[ROWS];
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            String anchor = isNear(i, i + 1) ? "end" : isNear(i - 1, i) ? "start" : "middle";
            Label label = label(i, anchor, 0);
            int row = roomyRow(end, label);
            end[row] = label.right() + GAP;
            labels.add(label(i, anchor, row));
        }
        return labels;
    }

    private static int roomyRow(double[] end, Label label) {
        return IntStream.range(0, ROWS)
                .filter(row -> label.left() >= end[row])
                .findFirst()
                .orElse(ROWS - 1);
    }

    private Label label(int mark, String anchor, int row) {
        return new Label(marks.get(mark).name(), at(marks.get(mark).altitude().metres()), anchor, row);
    }

    private boolean isNear(int lower, int higher) {
        return lower >= 0
                && higher < marks.size()
                && label(lower, "middle", 0).right() + GAP
                        > label(higher, "middle", 0).left();
    }

    private int lowest() {
        int least = Math.min(rated.metres(), place.metres());
        return Math.min(USUAL_LOWEST, Math.max(0, least - 1) / STEP * STEP);
    }

    private double at(int metres) {
        double share = (double) (metres - lowest()) / (HIGHEST - lowest());
        return Math.round((LEFT + Math.min(1, share) * (RIGHT - LEFT)) * 10) / 10.0;
    }
}
