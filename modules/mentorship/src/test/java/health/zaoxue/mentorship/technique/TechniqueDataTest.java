package health.zaoxue.mentorship.technique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.Requirements;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TechniqueDataTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);

    @ParameterizedTest
    @Tag("R-MEN-01")
    @CsvSource({"1, 1", "2, 1", "3, 2", "8, 4", "9, 5", "10, 5", "15, 5"})
    void half_of_the_assisted_cases_are_watched_first_at_most_five(int assisted, int observed) {
        assertThat(TechniqueData.observedFor(assisted)).isEqualTo(observed);
    }

    @Test
    @Tag("R-MEN-02")
    void the_same_numbers_make_no_new_version_however_they_are_written() {
        TechniqueVersion version =
                new TechniqueVersion(new Technique(data("0.10", 3, "Leak")), data("0.10", 3, "Leak"), DAY);

        assertThat(version.differsFrom(data("0.1", 3, "Leak"))).isFalse();
    }

    @Test
    @Tag("R-MEN-02")
    void another_number_rate_or_definition_makes_a_new_version() {
        TechniqueVersion version =
                new TechniqueVersion(new Technique(data("0.10", 3, "Leak")), data("0.10", 3, "Leak"), DAY);

        assertThat(version.differsFrom(data("0.10", 4, "Leak"))).isTrue();
        assertThat(version.differsFrom(data("0.11", 3, "Leak"))).isTrue();
        assertThat(version.differsFrom(data("0.10", 3, "Leak or stricture"))).isTrue();
    }

    @Test
    void a_failure_rate_that_is_acceptable_must_be_lower_than_one_that_is_not() {
        assertThatThrownBy(() -> data("0.20", 3, "Leak")).isInstanceOf(IllegalArgumentException.class);
    }

    private static TechniqueData data(String acceptable, int assisted, String failure) {
        return new TechniqueData(
                "ORT-X",
                "ORTHOPAEDICS",
                Translated.of("X", null),
                null,
                "",
                new Requirements(2, assisted, 5, 5, 20, 2, 2, 12, new BigDecimal(acceptable), new BigDecimal("0.20")),
                failure,
                "programme default");
    }
}
