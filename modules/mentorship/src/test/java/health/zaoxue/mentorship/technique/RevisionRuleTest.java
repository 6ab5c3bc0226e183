package health.zaoxue.mentorship.technique;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.Requirements;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.mentorship.TechniqueRevision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionRuleTest {
    private static final TechniqueData DATA = new TechniqueData(
            "ORT-EXF",
            "ORTHOPAEDICS",
            new Translated("External fixation", null, null),
            "II",
            "",
            requirements(3),
            "Unstable",
            "programme default");
    private static final TechniqueVersion CURRENT =
            new TechniqueVersion(new Technique(DATA), DATA, LocalDate.of(2026, 1, 1));

    @Test
    @Tag("R-MEN-89")
    void what_is_in_force_already_is_no_new_version() {
        assertThat(against(revision(3, "0.08", "0.2", "Unstable", "programme default")))
                .containsExactly(Refusal.of("technique.nothing-new"));
        assertThat(against(revision(4, "0.08", "0.2", "Unstable", "programme default")))
                .isEmpty();
        assertThat(against(revision(3, "0.08", "0.2", "Unstable", "Committee, 4 May 2026")))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("R-MEN-89")
    @CsvSource({
        "1, 0.08, 0.2, ",
        "1000, 0.001, 0.999, ",
        "0, 0.08, 0.2, assisted",
        "1001, 0.08, 0.2, assisted",
        "3, 0.0009, 0.2, acceptable",
        "3, 0.1234, 0.2, acceptable",
        "3, 0.2, 0.2, unacceptable",
        "3, 0.3, 0.2, unacceptable",
        "3, 0.08, 1, unacceptable"
    })
    void numbers_lie_within_their_bounds(int assisted, String acceptable, String unacceptable, String field) {
        List<String> fields = against(revision(assisted, acceptable, unacceptable, "Loose", "Committee")).stream()
                .map(Refusal::field)
                .toList();

        assertThat(fields).isEqualTo(field == null ? List.of() : List.of(field));
    }

    @Test
    @Tag("R-MEN-89")
    void it_says_what_a_failure_is_and_where_the_numbers_come_from() {
        assertThat(against(revision(4, "0.08", "0.2", " ", "")))
                .extracting(Refusal::field)
                .containsExactly("failure", "source");
    }

    @Property(tries = 200)
    @net.jqwik.api.Tag("R-MEN-89")
    void what_passes_is_what_is_asked_for(@ForAll @IntRange(min = -2, max = 1003) int assisted) {
        TechniqueRevision revision = revision(assisted, "0.05", "0.15", "Loose", "Committee");

        if (against(revision).isEmpty()) {
            assertThat(RevisionRule.requirements(revision).at(Stage.ASSISTED)).isEqualTo(assisted);
        } else {
            assertThat(assisted < 1 || assisted > 1000).isTrue();
        }
    }

    private static List<Refusal> against(TechniqueRevision revision) {
        return new RevisionRule(CURRENT).against(revision);
    }

    private static TechniqueRevision revision(
            int assisted, String acceptable, String unacceptable, String failure, String source) {
        Map<Stage, Integer> cases = new EnumMap<>(Stage.class);
        for (Stage step : Stage.values()) {
            cases.put(step, requirements(assisted).at(step));
        }
        return new TechniqueRevision(
                new UUID(1, 1),
                1,
                cases,
                2,
                12,
                new BigDecimal(acceptable),
                new BigDecimal(unacceptable),
                failure,
                source);
    }

    private static Requirements requirements(int assisted) {
        return new Requirements(2, assisted, 3, 2, 5, 2, 2, 12, new BigDecimal("0.08"), new BigDecimal("0.20"));
    }
}
