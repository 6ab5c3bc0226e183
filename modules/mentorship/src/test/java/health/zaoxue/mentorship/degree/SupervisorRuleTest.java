package health.zaoxue.mentorship.degree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.DegreeKind;
import health.zaoxue.mentorship.NewDegree;
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

class SupervisorRuleTest {
    private static final LocalDate BEGINS = LocalDate.of(2024, 9, 1);
    private static final LocalDate ENDS = LocalDate.of(2028, 8, 31);
    private static final UUID CHEN = new UUID(1, 1);
    private static final UUID PEMA = new UUID(1, 2);

    @ParameterizedTest
    @CsvSource({
        "true, '', '', true, ''",
        "true, '', '', false, degree.outside",
        "true, Wang Li, '', true, degree.outside.both",
        "true, '', Institute, true, degree.outside.both",
        "false, Wang Li, Institute of Highland Medicine, false, ''",
        "false, '', '', false, degree.outside.missing",
        "false, Wang Li, '', false, text.missing",
        "false, '', Institute, false, text.missing",
    })
    @Tag("R-MEN-203")
    @Tag("R-MEN-206")
    void outside_it_is_somebody_of_the_register_or_a_name_and_an_institution_and_not_both(
            boolean registered, String name, String institution, boolean fits, String code) {
        SupervisorChoice who = new SupervisorChoice(registered ? CHEN : null, name, institution);

        assertThat(SupervisorRule.againstOutside(who, fits))
                .extracting(Refusal::code)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"2024-08-31, false", "2024-09-01, true", "2028-08-31, true", "2028-09-01, false"})
    @Tag("R-MEN-203")
    void somebody_comes_to_supervise_within_the_planned_time(LocalDate from, boolean taken) {
        assertThat(SupervisorRule.against(local(PEMA, from), degree(), true, List.of()))
                .extracting(Refusal::field)
                .isEqualTo(taken ? List.of() : List.of("supervisesFrom"));
    }

    @Test
    @Tag("R-MEN-203")
    void whoever_supervises_already_is_not_named_again_until_that_has_ended() {
        StoredSupervisor known = supervisor(SupervisorSide.LOCAL, PEMA);
        NewSupervisor again = local(PEMA, BEGINS.plusDays(11));

        assertThat(SupervisorRule.against(again, degree(), true, List.of(known)))
                .containsExactly(Refusal.at("local", "degree.supervisor.twice"));
        known.end(BEGINS.plusDays(10));
        assertThat(SupervisorRule.against(again, degree(), true, List.of(known)))
                .isEmpty();
        assertThat(SupervisorRule.against(local(PEMA, BEGINS.plusDays(10)), degree(), true, List.of(known)))
                .hasSize(1);
        assertThat(SupervisorRule.against(again, degree(), false, List.of()))
                .containsExactly(Refusal.at("local", "degree.local"));
    }

    @ParameterizedTest
    @CsvSource({"2024-08-31, false", "2024-09-01, true", "2028-08-31, true", "2028-09-01, false"})
    @Tag("R-MEN-204")
    void a_supervision_ends_on_a_day_since_its_first_one_within_the_planned_time(LocalDate lastDay, boolean taken) {
        StoredSupervisor ending = supervisor(SupervisorSide.LOCAL, CHEN);
        List<StoredSupervisor> known = List.of(ending, supervisor(SupervisorSide.LOCAL, PEMA));

        assertThat(SupervisorRule.againstEnd(ending, lastDay, degree(), known))
                .extracting(Refusal::field)
                .isEqualTo(taken ? List.of() : List.of("lastDay"));
    }

    @Test
    @Tag("R-MEN-204")
    void one_of_each_side_goes_on_and_an_end_is_noted_once() {
        StoredSupervisor ending = supervisor(SupervisorSide.LOCAL, CHEN);
        StoredSupervisor outside = supervisor(SupervisorSide.OUTSIDE, PEMA);

        assertThat(SupervisorRule.againstEnd(ending, ENDS, degree(), List.of(ending, outside)))
                .containsExactly(Refusal.at("ending", "degree.supervisor.last"));
        ending.end(ENDS);
        assertThat(SupervisorRule.againstEnd(
                        ending, ENDS, degree(), List.of(ending, supervisor(SupervisorSide.LOCAL, PEMA))))
                .containsExactly(Refusal.at("ending", "degree.supervisor.ended"));
        assertThatThrownBy(() -> ending.end(BEGINS)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-01, true", "2025-03-02, false"})
    @Tag("R-MEN-204")
    void whoever_has_ended_supervises_until_the_last_day(LocalDate today, boolean goesOn) {
        StoredSupervisor ending = supervisor(SupervisorSide.LOCAL, CHEN);
        assertThat(ending.goesOn(today)).isTrue();

        ending.end(LocalDate.of(2025, 3, 1));

        assertThat(ending.goesOn(today)).isEqualTo(goesOn);
    }

    private static NewSupervisor local(UUID person, LocalDate from) {
        return new NewSupervisor(
                UUID.randomUUID(), UUID.randomUUID(), SupervisorSide.LOCAL, SupervisorChoice.registered(person), from);
    }

    private static StoredSupervisor supervisor(SupervisorSide side, UUID person) {
        return new StoredSupervisor(
                new NewSupervisor(UUID.randomUUID(), degree().id(), side, SupervisorChoice.registered(person), BEGINS),
                CHEN,
                Instant.EPOCH);
    }

    private static Degree degree() {
        NewDegree wanted = new NewDegree(
                UUID.randomUUID(),
                DegreeKind.DOCTORATE,
                "Plateau Medical University",
                "Fracture healing at 3,650 metres",
                CHEN,
                SupervisorChoice.registered(PEMA),
                new Period(BEGINS, ENDS));
        return new Degree(wanted, UUID.randomUUID(), UUID.randomUUID());
    }
}
