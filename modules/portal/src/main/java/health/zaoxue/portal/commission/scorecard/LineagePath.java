package health.zaoxue.portal.commission.scorecard;

import health.zaoxue.kernel.Translated;
import health.zaoxue.reporting.Lineage;
import health.zaoxue.reporting.PersonLineage;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The named path through a {@link LineageFigure}: from the first teacher to a person, and on to those whom the person taught. */
public class LineagePath implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double LEFTMOST = 120;
    private static final double RIGHTMOST = 1230;
    private static final double BENEATH = 27;

    private final List<Step> steps;
    private final List<Stroke> strokes;

    /**
     * Somebody on the path.
     *
     * @param x of the mark
     * @param y of the mark
     */
    public record Step(UUID person, Translated name, int generation, double x, double y) implements Serializable {
        /** Where the name stands, so that it stays on the canvas. */
        public double labelX() {
            return Math.max(LEFTMOST, Math.min(RIGHTMOST, x));
        }

        /** The line on which the name stands. */
        public double labelY() {
            return y + BENEATH;
        }
    }

    /** A thick curve, in the colour of the generation in which it begins. */
    public record Stroke(String curve, int generation) implements Serializable {}

    LineagePath(PersonLineage lineage, LineageFigure figure) {
        Map<UUID, Translated> names = new HashMap<>();
        Map<UUID, Integer> generations = new HashMap<>();
        Lineage part = lineage.part();
        part.mentors().forEach(mentor -> names.put(mentor.person(), mentor.name()));
        part.members().forEach(member -> {
            names.put(member.person(), member.name());
            generations.put(member.person(), member.generation());
        });
        List<UUID> path = lineage.path();
        steps = path.stream()
                .flatMap(person -> figure
                        .place(person)
                        .map(place -> new Step(
                                person,
                                Objects.requireNonNull(names.get(person)),
                                generations.getOrDefault(person, 0),
                                place.x(),
                                place.y()))
                        .stream())
                .toList();
        strokes = Stream.concat(
                        IntStream.range(1, path.size())
                                .mapToObj(i -> figure.curve(path.get(i - 1), path.get(i))
                                        .map(curve -> new Stroke(curve, generations.getOrDefault(path.get(i - 1), 0)))),
                        lineage.trained().stream()
                                .map(one -> figure.curve(lineage.person(), one.person())
                                        .map(curve ->
                                                new Stroke(curve, generations.getOrDefault(lineage.person(), 0)))))
                .flatMap(Optional::stream)
                .toList();
    }

    public List<Step> getSteps() {
        return steps;
    }

    public List<Stroke> getStrokes() {
        return strokes;
    }
}
