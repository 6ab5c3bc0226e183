package health.zaoxue.capacity.gap;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.mentorship.CaseRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MilestonesTest {
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);

    @ParameterizedTest
    @EnumSource(CaseRole.class)
    @Tag("R-CAP-03")
    void the_first_case_introduces_the_technique_whoever_did_it(CaseRole role) {
        Milestones milestones =
                Milestones.of(List.of(caseOf(false, role, MAY_1.plusDays(1)), caseOf(false, role, MAY_1)));

        assertThat(dayOf(milestones.introduced())).isEqualTo(MAY_1);
    }

    @ParameterizedTest
    @CsvSource({
        "OBSERVED, false",
        "ASSISTED, false",
        "SUPERVISED_SCRUBBED, false",
        "SUPERVISED_UNSCRUBBED, true",
        "PERFORMED, true",
        "TRAINED, true"
    })
    @Tag("R-CAP-04")
    void local_practice_begins_under_indirect_supervision(CaseRole role, boolean counts) {
        Milestones milestones = Milestones.of(List.of(caseOf(true, role, MAY_1)));

        assertThat(milestones.practised() != null).isEqualTo(counts);
    }

    @Test
    @Tag("R-CAP-04")
    void a_visitor_does_not_practise_locally() {
        Milestones milestones = Milestones.of(List.of(caseOf(false, CaseRole.PERFORMED, MAY_1)));

        assertThat(milestones.introduced()).isNotNull();
        assertThat(milestones.practised()).isNull();
    }

    @Test
    @Tag("R-CAP-05")
    void a_certification_without_an_independent_case_does_not_fill_the_gap() {
        Milestones milestones = Milestones.of(
                List.of(certified(true, MAY_1, null), caseOf(true, CaseRole.SUPERVISED_UNSCRUBBED, MAY_1)));

        assertThat(milestones.filled()).isNull();
    }

    @Test
    @Tag("R-CAP-05")
    void an_independent_case_without_a_certification_does_not_fill_the_gap() {
        Milestones milestones = Milestones.of(List.of(caseOf(true, CaseRole.PERFORMED, MAY_1)));

        assertThat(milestones.filled()).isNull();
    }

    @Test
    @Tag("R-CAP-05")
    void training_a_junior_is_not_an_independent_case() {
        Milestones milestones =
                Milestones.of(List.of(certified(true, MAY_1, null), caseOf(true, CaseRole.TRAINED, MAY_1)));

        assertThat(milestones.filled()).isNull();
    }

    @Test
    @Tag("R-CAP-05")
    void neither_a_visitors_certification_nor_a_visitors_case_fills_the_gap() {
        Milestones visitorCertified =
                Milestones.of(List.of(certified(false, MAY_1, null), caseOf(true, CaseRole.PERFORMED, MAY_1)));
        Milestones visitorPerformed =
                Milestones.of(List.of(certified(true, MAY_1, null), caseOf(false, CaseRole.PERFORMED, MAY_1)));

        assertThat(visitorCertified.filled()).isNull();
        assertThat(visitorPerformed.filled()).isNull();
    }

    @Test
    @Tag("R-CAP-05")
    void the_later_of_certification_and_first_independent_case_fills_the_gap() {
        Fact certification = certified(true, MAY_1, null);
        Fact independent = caseOf(true, CaseRole.PERFORMED, MAY_1.plusDays(9));

        Milestones milestones = Milestones.of(
                List.of(certification, caseOf(true, CaseRole.PERFORMED, MAY_1.plusDays(20)), independent));

        assertThat(milestones.filled()).isEqualTo(new Milestones.Milestone(MAY_1.plusDays(9), independent));
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "11, true"})
    @Tag("R-CAP-05")
    void the_certification_must_still_be_valid_on_the_day_of_the_case(int lastValidDay, boolean fills) {
        Milestones milestones = Milestones.of(List.of(
                certified(true, MAY_1, MAY_1.plusDays(lastValidDay)),
                caseOf(true, CaseRole.PERFORMED, MAY_1.plusDays(10))));

        assertThat(milestones.filled() != null).isEqualTo(fills);
    }

    @Test
    void nothing_follows_from_nothing() {
        assertThat(Milestones.of(List.of())).isEqualTo(new Milestones(null, null, null));
    }

    private static Fact caseOf(boolean local, CaseRole role, LocalDate day) {
        return new Fact.Case(UUID.randomUUID(), UUID.randomUUID(), local, role, day);
    }

    private static Fact certified(boolean local, LocalDate day, @Nullable LocalDate lastDay) {
        return new Fact.Certified(UUID.randomUUID(), UUID.randomUUID(), local, day, lastDay);
    }

    private static @Nullable LocalDate dayOf(Milestones.@Nullable Milestone milestone) {
        return milestone == null ? null : milestone.day();
    }
}
