package health.zaoxue.mentorship.degree;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.DegreeKind;
import health.zaoxue.mentorship.DegreeState;
import health.zaoxue.mentorship.MilestoneKind;
import health.zaoxue.mentorship.MilestoneStanding;
import health.zaoxue.mentorship.NewDegree;
import health.zaoxue.mentorship.NewPublication;
import health.zaoxue.mentorship.SupervisorChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DegreeRuleTest {
    private static final LocalDate BEGINS = LocalDate.of(2024, 9, 1);

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, RUNNING ABANDONED, true",
        "RUNNING, SUSPENDED ABANDONED CONFERRED, true",
        "SUSPENDED, RUNNING ABANDONED, true",
        "CONFERRED, '', false",
        "ABANDONED, '', false"
    })
    @Tag("R-MEN-160")
    void a_pathway_goes_only_these_ways(DegreeState from, String ways, boolean open) {
        for (DegreeState next : DegreeState.values()) {
            assertThat(from.mayBecome(next)).as("%s to %s", from, next).isEqualTo(ways.contains(next.name()));
        }
        assertThat(from.isOpen()).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, RUNNING, false",
        "PROPOSED, ABANDONED, true",
        "RUNNING, SUSPENDED, true",
        "SUSPENDED, RUNNING, true",
        "SUSPENDED, ABANDONED, true"
    })
    @Tag("R-MEN-160")
    void everything_but_agreeing_says_why(DegreeState from, DegreeState next, boolean needsReason) {
        assertThat(DegreeRule.againstStep(from, next, " ").isEmpty()).isEqualTo(!needsReason);
        assertThat(DegreeRule.againstStep(from, next, "A child was born")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-09-02, 0", "2034-09-01, 0", "2034-09-02, 1", "2024-09-01, 1"})
    @Tag("R-MEN-161")
    void it_is_planned_for_a_day_at_least_and_ten_years_at_most(LocalDate ends, int refusals) {
        assertThat(DegreeRule.against(degree("Plateau Medical University", ends), true, true))
                .hasSize(refusals);
    }

    @Test
    @Tag("R-MEN-161")
    void it_names_an_institution_and_two_supervisors() {
        assertThat(DegreeRule.against(degree("", LocalDate.of(2027, 9, 1)), false, false))
                .extracting(Refusal::field)
                .containsExactly("institution", "local", "outside");
    }

    @Test
    @Tag("R-MEN-161")
    void the_usual_milestones_are_due_in_their_order_between_the_first_and_the_last_day() {
        LocalDate ends = LocalDate.of(2028, 8, 31);
        LocalDate before = BEGINS;
        for (MilestoneKind kind : MilestoneKind.values()) {
            LocalDate due = DegreeRule.due(kind, BEGINS, ends);
            assertThat(due).as(kind.name()).isBetween(before, ends);
            before = due;
        }
        assertThat(DegreeRule.due(MilestoneKind.ENROLMENT, BEGINS, ends)).isEqualTo(BEGINS);
        assertThat(DegreeRule.due(MilestoneKind.CONFERRAL, BEGINS, ends)).isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-31, Letter in the folder, doneOn",
        "2024-09-01, Letter in the folder, ''",
        "2025-03-01, Letter in the folder, ''",
        "2025-03-02, Letter in the folder, doneOn",
        "2025-03-01, '', evidence"
    })
    @Tag("R-MEN-162")
    void a_milestone_was_done_since_the_beginning_and_says_what_shows_it(
            LocalDate doneOn, String evidence, String field) {
        assertThat(DegreeRule.againstReport(doneOn, evidence, BEGINS, LocalDate.of(2025, 3, 1)))
                .extracting(Refusal::field)
                .isEqualTo(field.isEmpty() ? List.of() : List.of(field));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-30, AHEAD", "2025-03-31, DUE_SOON", "2025-04-30, DUE_SOON", "2025-05-01, OVERDUE"})
    @Tag("R-MEN-163")
    void what_is_not_done_is_due_soon_for_thirty_days_and_then_overdue(LocalDate today, MilestoneStanding standing) {
        LocalDate due = LocalDate.of(2025, 4, 30);

        assertThat(MilestoneStanding.of(due, null, false, today)).isEqualTo(standing);
        assertThat(MilestoneStanding.of(due, today, false, today)).isEqualTo(MilestoneStanding.REPORTED);
        assertThat(MilestoneStanding.of(due, today, true, today)).isEqualTo(MilestoneStanding.CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1000/182", "10.12345/j.high-alt.2025.03.001", "10.1016/S0140-6736(25)00001-2", ""})
    @Tag("R-MEN-164")
    void a_doi_is_left_out_or_has_its_form(String doi) {
        assertThat(DegreeRule.against(publication(doi, 2025, 1, 1), 2025)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://doi.org/10.1000/182", "doi:10.1000/182", "10.1/182", "10.1000/", "10.1000/a b", "182"})
    @Tag("R-MEN-164")
    void anything_else_is_no_doi(String doi) {
        assertThat(DegreeRule.against(publication(doi, 2025, 1, 1), 2025))
                .containsExactly(Refusal.at("doi", "degree.doi"));
    }

    @ParameterizedTest
    @CsvSource({
        "1979, 1, 1, year",
        "1980, 1, 1, ''",
        "2026, 1, 1, ''",
        "2027, 1, 1, year",
        "2025, 0, 3, place",
        "2025, 3, 3, ''",
        "2025, 4, 3, place",
        "2025, 1, 201, place"
    })
    @Tag("R-MEN-164")
    void a_publication_has_a_year_and_a_place_among_its_authors(int year, int place, int authors, String field) {
        assertThat(DegreeRule.against(publication("", year, place, authors), 2025))
                .extracting(Refusal::field)
                .isEqualTo(field.isEmpty() ? List.of() : List.of(field));
    }

    private static NewDegree degree(String institution, LocalDate ends) {
        return new NewDegree(
                UUID.randomUUID(),
                DegreeKind.DOCTORATE,
                institution,
                "Fracture healing at 3,650 metres",
                UUID.randomUUID(),
                SupervisorChoice.registered(UUID.randomUUID()),
                new Period(BEGINS, ends));
    }

    private static NewPublication publication(String doi, int year, int place, int authors) {
        return new NewPublication(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Union of tibial fractures",
                "Plateau Medicine",
                year,
                doi,
                place,
                authors);
    }
}
