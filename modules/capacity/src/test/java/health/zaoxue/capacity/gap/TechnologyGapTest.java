package health.zaoxue.capacity.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.capacity.GapCause;
import health.zaoxue.capacity.GapState;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.CaseRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TechnologyGapTest {
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
    private static final UUID HEAD = UUID.randomUUID();
    private static final Plan PLAN = new Plan(UUID.randomUUID(), UUID.randomUUID(), MAY_1.plusYears(1));

    private final TechnologyGap gap =
            new TechnologyGap("G-0001", new Place(UUID.randomUUID(), UUID.randomUUID()), "Nobody here does it", MAY_1);

    @Test
    void it_is_born_identified() {
        Move birth = gap.identified(HEAD);

        assertThat(gap.state()).isEqualTo(GapState.IDENTIFIED);
        assertThat(birth)
                .isEqualTo(new Move(
                        GapState.IDENTIFIED,
                        MAY_1,
                        GapState.IDENTIFIED,
                        GapState.IDENTIFIED,
                        GapCause.PERSON,
                        null,
                        HEAD,
                        null));
    }

    @Test
    @Tag("R-CAP-02")
    void a_plan_moves_an_identified_gap() {
        Move planned = gap.plan(PLAN, HEAD, MAY_1.plusDays(3));

        assertThat(planned.from()).isEqualTo(GapState.IDENTIFIED);
        assertThat(planned.to()).isEqualTo(GapState.PLANNED);
        assertThat(gap.view(name()).dates().planned()).isEqualTo(MAY_1.plusDays(3));
    }

    @Test
    @Tag("R-CAP-02")
    void a_changed_plan_keeps_the_day_of_the_first_one() {
        gap.plan(PLAN, HEAD, MAY_1.plusDays(3));

        gap.plan(PLAN, HEAD, MAY_1.plusDays(8));

        assertThat(gap.view(name()).dates().planned()).isEqualTo(MAY_1.plusDays(3));
    }

    @Test
    @Tag("R-CAP-02")
    void a_plan_never_moves_a_gap_back_from_where_facts_carried_it() {
        gap.follow(Milestones.of(List.of(performed(MAY_1))));

        gap.plan(PLAN, HEAD, MAY_1.plusDays(3));

        assertThat(gap.state()).isEqualTo(GapState.PRACTISED_LOCALLY);
    }

    @Test
    @Tag("R-CAP-07")
    void the_same_facts_move_it_only_once() {
        Milestones milestones = Milestones.of(List.of(performed(MAY_1), certified(MAY_1)));
        List<Move> first = gap.follow(milestones);

        List<Move> second = gap.follow(milestones);

        assertThat(first)
                .extracting(Move::reached)
                .containsExactly(GapState.INTRODUCED, GapState.PRACTISED_LOCALLY, GapState.FILLED);
        assertThat(second).isEmpty();
        assertThat(gap.state()).isEqualTo(GapState.FILLED);
    }

    @Test
    @Tag("R-CAP-07")
    void a_case_that_becomes_known_late_moves_the_day_but_not_the_state() {
        Fact known = performed(MAY_1);
        Fact late = performed(MAY_1.minusDays(20));
        gap.follow(Milestones.of(List.of(known)));

        List<Move> moves = gap.follow(Milestones.of(List.of(known, late)));

        assertThat(moves).extracting(Move::day).containsOnly(MAY_1.minusDays(20));
        assertThat(moves).extracting(Move::to).containsOnly(GapState.PRACTISED_LOCALLY);
        assertThat(gap.view(name()).dates().introduced()).isEqualTo(MAY_1.minusDays(20));
    }

    @Test
    @Tag("R-CAP-07")
    void days_that_were_reached_are_kept_when_a_certification_ends() {
        gap.follow(Milestones.of(List.of(performed(MAY_1), certified(MAY_1))));

        List<Move> moves = gap.follow(Milestones.of(List.of(performed(MAY_1))));

        assertThat(moves).isEmpty();
        assertThat(gap.view(name()).dates().filled()).isEqualTo(MAY_1);
    }

    @Test
    @Tag("R-CAP-06")
    void a_withdrawn_gap_no_longer_moves() {
        gap.withdraw("Patients are sent to the neighbour", HEAD, MAY_1);

        List<Move> moves = gap.follow(Milestones.of(List.of(performed(MAY_1))));

        assertThat(moves).isEmpty();
        assertThat(gap.state()).isEqualTo(GapState.WITHDRAWN);
        assertThatThrownBy(() -> gap.plan(PLAN, HEAD, MAY_1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag("R-CAP-06")
    void giving_a_gap_up_stays_in_its_history_with_the_reason() {
        Move move = gap.withdraw("Patients are sent to the neighbour", HEAD, MAY_1.plusDays(2));

        assertThat(move)
                .isEqualTo(new Move(
                        GapState.WITHDRAWN,
                        MAY_1.plusDays(2),
                        GapState.IDENTIFIED,
                        GapState.WITHDRAWN,
                        GapCause.PERSON,
                        null,
                        HEAD,
                        "Patients are sent to the neighbour"));
        assertThat(gap.view(name()).dates().withdrawn()).isEqualTo(MAY_1.plusDays(2));
    }

    @Test
    @Tag("R-CAP-02")
    void a_plan_without_a_first_case_is_all_that_is_reached() {
        assertThat(gap.view(name()).state()).isEqualTo(GapState.IDENTIFIED);

        gap.plan(PLAN, HEAD, MAY_1);

        assertThat(gap.view(name()).state()).isEqualTo(GapState.PLANNED);
    }

    @Test
    @Tag("R-CAP-07")
    void a_move_says_whether_a_case_or_a_certification_caused_it() {
        List<Move> moves = gap.follow(Milestones.of(List.of(performed(MAY_1), certified(MAY_1))));

        assertThat(moves).extracting(Move::cause).containsExactly(GapCause.CASE, GapCause.CASE, GapCause.CERTIFICATION);
    }

    @Test
    @Tag("R-CAP-06")
    void a_filled_gap_is_neither_planned_nor_withdrawn() {
        gap.follow(Milestones.of(List.of(performed(MAY_1), certified(MAY_1))));

        assertThatThrownBy(() -> gap.plan(PLAN, HEAD, MAY_1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> gap.withdraw("No longer of use", HEAD, MAY_1))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = GapState.class,
            mode = Mode.EXCLUDE,
            names = {"FILLED", "SUSTAINED", "WITHDRAWN"})
    void what_is_not_filled_or_given_up_is_open(GapState state) {
        assertThat(state.isOpen()).isTrue();
    }

    private static Fact performed(LocalDate day) {
        return new Fact.Case(UUID.randomUUID(), UUID.randomUUID(), true, CaseRole.PERFORMED, day);
    }

    private static Fact certified(LocalDate day) {
        return new Fact.Certified(UUID.randomUUID(), UUID.randomUUID(), true, day, null);
    }

    private static Translated name() {
        return Translated.of("Total hip replacement", null);
    }
}
