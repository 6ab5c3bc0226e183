package health.zaoxue.portal.commission.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Translated;
import health.zaoxue.portal.commission.scorecard.LineagePath.Step;
import health.zaoxue.portal.commission.scorecard.LineagePath.Stroke;
import health.zaoxue.reporting.Lineage;
import health.zaoxue.reporting.Lineage.Member;
import health.zaoxue.reporting.Lineage.Mentor;
import health.zaoxue.reporting.Lineage.Year;
import health.zaoxue.reporting.PersonLineage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LineagePathTest {
    private static final Translated NAME = Translated.of("Someone", null);

    private final UUID visitor = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final Lineage part = new Lineage(
            Instant.EPOCH,
            List.of(new Mentor(visitor, 2024)),
            List.of(member(first, 2025, 1, visitor), member(second, 2026, 2, first)),
            List.of(new Year(2024, 1, 0, 0, 0), new Year(2025, 0, 1, 0, 0), new Year(2026, 0, 0, 1, 0)));
    private final LineageFigure figure = new LineageFigure(part, 2026);

    @Test
    void whoever_stands_on_the_path_is_named_at_the_mark() {
        LineagePath path = path(first);

        assertThat(path.getSteps()).extracting(Step::person).containsExactly(visitor, first);
        assertThat(path.getSteps()).extracting(Step::generation).containsExactly(0, 1);
        assertThat(path.getHere()).isEqualTo(path.getSteps().get(1));
        assertThat(path.getSteps().get(1).labelY())
                .isGreaterThan(path.getSteps().get(1).y());
    }

    @Test
    void thick_curves_lead_to_the_person_and_on_to_those_whom_the_person_taught() {
        assertThat(path(first).getStrokes())
                .containsExactly(
                        new Stroke(figure.curve(visitor, first).orElseThrow(), 0),
                        new Stroke(figure.curve(first, second).orElseThrow(), 1));
    }

    @Test
    void names_stay_on_the_canvas() {
        assertThat(new Step(first, NAME, 1, 2, 50).labelX()).isEqualTo(120);
        assertThat(new Step(first, NAME, 1, 1340, 50).labelX()).isEqualTo(1230);
        assertThat(new Step(first, NAME, 1, 600, 50).labelX()).isEqualTo(600);
    }

    private LineagePath path(UUID person) {
        return new LineagePath(
                new PersonLineage(person, NAME, part, Map.of(visitor, NAME, first, NAME, second, NAME)), figure);
    }

    private static Member member(UUID person, int year, int generation, UUID mentor) {
        return new Member(person, LocalDate.of(year, 3, 1), generation, mentor);
    }
}
