package health.zaoxue.portal.commission.scorecard;

import health.zaoxue.kernel.Translated;
import health.zaoxue.reporting.PersonLineage;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        Map<UUID, Known> known = known(lineage);
        List<UUID> path = lineage.path();
        steps = path.stream()
                .flatMap(person -> step(person, known.get(person), figure).stream())
                .toList();
        Stream<Optional<Stroke>> up =
                IntStream.range(1, path.size()).mapToObj(i -> stroke(path.get(i - 1), path.get(i), known, figure));
        Stream<Optional<Stroke>> down =
                lineage.trained().stream().map(one -> stroke(lineage.person(), one.person(), known, figure));
        strokes = Stream.concat(up, down).flatMap(Optional::stream).toList();
    }

    private record Known(Translated name, int generation) {}

    private static Map<UUID, Known> known(PersonLineage lineage) {
        Map<UUID, Integer> generations = new HashMap<>();
        lineage.part().mentors().forEach(mentor -> generations.put(mentor.person(), 0));
        lineage.part().members().forEach(member -> generations.put(member.person(), member.generation()));
        Map<UUID, Known> known = new HashMap<>();
        lineage.names().forEach((person, name) -> {
            if (generations.containsKey(person)) {
                known.put(person, new Known(name, generations.get(person)));
            }
        });
        return known;
    }

    private static Optional<Step> step(UUID person, @Nullable Known known, LineageFigure figure) {
        return known == null
                ? Optional.empty()
                : figure.place(person)
                        .map(place -> new Step(person, known.name(), known.generation(), place.x(), place.y()));
    }

    private static Optional<Stroke> stroke(UUID teacher, UUID taught, Map<UUID, Known> known, LineageFigure figure) {
        Known above = known.get(teacher);
        return above == null
                ? Optional.empty()
                : figure.curve(teacher, taught).map(curve -> new Stroke(curve, above.generation()));
    }

    public List<Step> getSteps() {
        return steps;
    }

    /** The person whose path it is, who stands last on it; nothing where nobody of it is drawn. */
    public @Nullable Step getHere() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1);
    }

    public List<Stroke> getStrokes() {
        return strokes;
    }
}
