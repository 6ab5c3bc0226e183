package health.zaoxue.mentorship.degree;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.MilestoneKind;
import health.zaoxue.mentorship.NewSupervisor;
import health.zaoxue.mentorship.SupervisorChoice;
import health.zaoxue.mentorship.SupervisorSide;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlannedTimeTest {
    private static final UUID DEGREE = new UUID(7, 7);
    private static final LocalDate BEGINS = LocalDate.of(2024, 9, 1);
    private static final LocalDate ENDS = LocalDate.of(2028, 8, 31);
    private static final Period BEFORE = new Period(BEGINS, ENDS);
    private static final LocalDate JOINED = LocalDate.of(2025, 3, 1);
    private static final LocalDate LEFT = LocalDate.of(2026, 3, 1);

    @Test
    @Tag("R-MEN-228")
    void the_same_time_and_one_without_an_end_are_no_other_time() {
        assertThat(PlannedTime.instead(BEFORE, new Period(BEGINS, ENDS))).isEmpty();
        assertThat(PlannedTime.instead(BEFORE, new Period(BEGINS, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 2028-08-31, ''",
        "2025-03-02, 2028-08-31, from",
        "2024-03-01, 2026-03-01, ''",
        "2024-03-01, 2026-02-28, to",
        "2025-03-02, 2026-02-28, from to"
    })
    @Tag("R-MEN-228")
    void the_days_of_whoever_joined_and_left_lie_within_it(LocalDate from, LocalDate to, String fields) {
        StoredSupervisor joined = supervisor(JOINED);
        joined.end(LEFT);

        assertThat(time(from, to).against(List.of(joined), List.of()))
                .extracting(Refusal::field)
                .isEqualTo(fields.isEmpty() ? List.of() : List.of(fields.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-01, true", "2025-03-02, false"})
    @Tag("R-MEN-228")
    void nothing_was_done_before_it_begins(LocalDate from, boolean taken) {
        StoredMilestone done = milestone(MilestoneKind.ENROLMENT, BEGINS);
        done.report(JOINED, "Letter in the folder");

        assertThat(time(from, ENDS).against(List.of(), List.of(done, milestone(MilestoneKind.DATA, ENDS))))
                .isEqualTo(taken ? List.of() : List.of(Refusal.at("from", "degree.time.done", JOINED)));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, true", "2026-03-02, false"})
    @Tag("R-MEN-228")
    void whoever_supervises_since_the_beginning_begins_with_it_where_they_have_not_left_by_then(
            LocalDate from, boolean taken) {
        StoredSupervisor first = supervisor(BEGINS);
        StoredSupervisor left = supervisor(BEGINS);
        left.end(LEFT);
        PlannedTime time = time(from, ENDS);

        assertThat(time.against(List.of(first, left), List.of())).hasSize(taken ? 0 : 1);
        time.takesEffect(List.of(first, supervisor(JOINED)), List.of());
        assertThat(first.fromDay()).isEqualTo(from);
    }

    @Test
    @Tag("R-MEN-228")
    void whoever_joined_later_keeps_their_day() {
        StoredSupervisor joined = supervisor(JOINED);

        time(BEGINS.minusDays(9), ENDS).takesEffect(List.of(joined), List.of());

        assertThat(joined.fromDay()).isEqualTo(JOINED);
    }

    @ParameterizedTest
    @EnumSource(value = MilestoneKind.class, names = "OWN", mode = EnumSource.Mode.EXCLUDE)
    @Tag("R-MEN-228")
    void what_nobody_has_moved_or_done_is_due_at_its_share_of_the_new_time(MilestoneKind kind) {
        LocalDate share = DegreeRule.due(kind, BEGINS, ENDS);
        StoredMilestone untouched = milestone(kind, share);
        StoredMilestone moved = milestone(kind, share.plusDays(1));
        StoredMilestone done = milestone(kind, share);
        done.report(share, "Letter in the folder");

        time(BEGINS.plusDays(30), ENDS.plusYears(1)).takesEffect(List.of(), List.of(untouched, moved, done));

        assertThat(untouched.dueOn()).isEqualTo(DegreeRule.due(kind, BEGINS.plusDays(30), ENDS.plusYears(1)));
        assertThat(moved.dueOn()).isEqualTo(share.plusDays(1));
        assertThat(done.dueOn()).isEqualTo(share);
    }

    private static PlannedTime time(LocalDate from, LocalDate to) {
        return PlannedTime.instead(BEFORE, new Period(from, to)).orElseThrow();
    }

    private static StoredSupervisor supervisor(LocalDate from) {
        return new StoredSupervisor(
                new NewSupervisor(
                        UUID.randomUUID(),
                        DEGREE,
                        SupervisorSide.LOCAL,
                        SupervisorChoice.registered(UUID.randomUUID()),
                        from),
                DEGREE,
                Instant.EPOCH);
    }

    private static StoredMilestone milestone(MilestoneKind kind, LocalDate due) {
        return new StoredMilestone(DEGREE, kind, "", due);
    }
}
