package health.zaoxue.mentorship.degree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.DegreeDetail.Former;
import health.zaoxue.mentorship.DegreeFact;
import health.zaoxue.mentorship.DegreeKind;
import health.zaoxue.mentorship.DegreePlan;
import health.zaoxue.mentorship.DegreeState;
import health.zaoxue.mentorship.NewDegree;
import health.zaoxue.mentorship.SupervisorChoice;
import health.zaoxue.platform.notices.Labelled;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DegreeChangeTest {
    private static final Period FOUR_YEARS = new Period(LocalDate.of(2024, 9, 1), LocalDate.of(2028, 8, 31));
    private static final Period FIVE_YEARS = new Period(LocalDate.of(2024, 9, 1), LocalDate.of(2029, 8, 31));
    private static final DegreePlan FIRST =
            new DegreePlan("Plateau Medical University", "Fracture healing", FOUR_YEARS);
    private static final DegreePlan SECOND = new DegreePlan("Plateau Medical University", "Bone healing", FOUR_YEARS);
    private static final DegreePlan THIRD = new DegreePlan("Highland University", "Bone healing", FIVE_YEARS);
    private static final Translated BY = Translated.of("Chen Rui", null);

    @ParameterizedTest
    @EnumSource(DegreeState.class)
    @Tag("R-MEN-227")
    void it_says_something_else_from_now_on_until_it_has_come_to_an_end(DegreeState state) {
        Degree degree = degree();
        if (state != DegreeState.PROPOSED && state != DegreeState.ABANDONED) {
            degree.become(DegreeState.RUNNING);
        }
        if (degree.state() != state) {
            degree.become(state);
        }

        if (state.isOpen()) {
            degree.change(THIRD);
            assertThat(degree.plan()).isEqualTo(THIRD);
        } else {
            assertThatThrownBy(() -> degree.change(THIRD)).isInstanceOf(IllegalStateException.class);
            assertThat(degree.plan()).isEqualTo(FIRST);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', Bone healing, 2028-08-31, institution",
        "Highland University, ' ', 2028-08-31, thesis",
        "Highland University, Bone healing, 2024-09-01, to",
        "Highland University, Bone healing, 2034-09-02, to",
        "Highland University, Bone healing, 2034-09-01, ''"
    })
    @Tag("R-MEN-227")
    void it_says_what_a_proposed_one_must(String institution, String thesis, LocalDate ends, String field) {
        DegreePlan wanted = new DegreePlan(institution, thesis, new Period(FOUR_YEARS.from(), ends));

        assertThat(DegreeRule.against(wanted))
                .extracting(Refusal::field)
                .isEqualTo(field.isEmpty() ? List.of() : List.of(field));
    }

    @Test
    @Tag("R-MEN-227")
    void what_is_different_is_told_as_it_is_now() {
        assertThat(DegreeNotices.different(SECOND, THIRD))
                .containsExactly(
                        Labelled.of(DegreeFact.INSTITUTION, "Highland University"),
                        Labelled.of(DegreeFact.ENDS, LocalDate.of(2029, 8, 31)));
        assertThat(DegreeNotices.different(FIRST, SECOND)).isEmpty();
        Period later = new Period(LocalDate.of(2024, 9, 2), FOUR_YEARS.to());
        assertThat(DegreeNotices.different(FIRST, new DegreePlan(FIRST.institution(), FIRST.thesis(), later)))
                .containsExactly(Labelled.of(DegreeFact.BEGINS, LocalDate.of(2024, 9, 2)));
    }

    @Test
    @Tag("R-MEN-229")
    void what_it_said_before_is_shown_where_it_is_unlike_what_came_next() {
        Instant then = Instant.parse("2025-03-01T02:00:00Z");
        Instant later = Instant.parse("2025-09-01T02:00:00Z");

        assertThat(FormerPlans.differing(
                        List.of(
                                new FormerPlans.Kept(SECOND, "Another university", BY, later),
                                new FormerPlans.Kept(FIRST, "Narrower", BY, then)),
                        THIRD))
                .containsExactly(
                        new Former("Plateau Medical University", null, FOUR_YEARS, "Another university", BY, later),
                        new Former(null, "Fracture healing", null, "Narrower", BY, then));
        assertThat(FormerPlans.differing(List.of(), THIRD)).isEmpty();
    }

    private static Degree degree() {
        NewDegree wanted = new NewDegree(
                UUID.randomUUID(),
                DegreeKind.DOCTORATE,
                FIRST.institution(),
                FIRST.thesis(),
                UUID.randomUUID(),
                SupervisorChoice.registered(UUID.randomUUID()),
                FIRST.planned());
        return new Degree(wanted, UUID.randomUUID(), UUID.randomUUID());
    }
}
