package health.zaoxue.mentorship.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.NewPairings;
import health.zaoxue.mentorship.NewSession;
import health.zaoxue.mentorship.PairingDetail;
import health.zaoxue.mentorship.PairingEnd;
import health.zaoxue.mentorship.PairingLifeService;
import health.zaoxue.mentorship.PairingManner;
import health.zaoxue.mentorship.PairingRow;
import health.zaoxue.mentorship.PairingService;
import health.zaoxue.mentorship.PairingStanding;
import health.zaoxue.mentorship.PairingSuccession;
import health.zaoxue.mentorship.SessionKind;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PairingIT {
    private static final String SPECIALTY = "TEST_TRAINING";

    @Inject
    private PairingService pairings;

    @Inject
    private PairingLifeService lives;

    @Inject
    private Acting acting;

    @Inject
    private TrainingHospital training;

    private UUID pairing = UUID.randomUUID();

    @BeforeEach
    void open() {
        training.open();
        pairing = acting.as(training.apprentice, () -> lives.mine()).get(0).id();
    }

    @Test
    @Tag("R-MEN-80")
    void a_session_wakes_a_quiet_pairing_and_the_list_filters_as_the_rule_says() {
        assertThat(standing()).isEqualTo(PairingStanding.QUIET);
        assertThat(listed(PairingStanding.QUIET)).containsExactly(pairing);

        acting.as(training.mentor, () -> lives.note(session(UUID.randomUUID())));

        assertThat(standing()).isEqualTo(PairingStanding.ACTIVE);
        assertThat(listed(PairingStanding.ACTIVE)).containsExactly(pairing);
        assertThat(Stream.of(PairingStanding.values())
                        .filter(other -> other != PairingStanding.ACTIVE)
                        .flatMap(other -> listed(other).stream()))
                .isEmpty();
    }

    @Test
    @Tag("R-MEN-83")
    void the_same_form_notes_one_session_and_only_the_master_notes() {
        NewSession session = session(UUID.randomUUID());

        List<Attempt<Outcome<UUID>>> attempts =
                acting.together(3, i -> () -> lives.note(session), i -> training.mentor);

        assertThat(attempts).allSatisfy(attempt -> assertThat(attempt).isInstanceOf(Attempt.Answered.class));
        assertThat(detail().sessions()).hasSize(1);
        assertThatThrownBy(() -> acting.as(training.apprentice, () -> lives.note(session(UUID.randomUUID()))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("R-MEN-81")
    void a_team_is_paired_all_or_none_and_once_for_each_form() {
        NewPairings wanted = new NewPairings(
                UUID.randomUUID(),
                PairingManner.TEAM,
                List.of(training.mentor.person(), training.otherMentor.person()),
                List.of(training.otherApprentice.person(), training.apprentice.person()),
                training.hospital,
                SPECIALTY,
                new Period(training.today(), null),
                "The whole team fixes fractures");

        assertThat(acting.as(training.head, () -> pairings.beginTogether(wanted))
                        .reasons())
                .containsExactly(Refusal.of("pairing.already"));
        assertThat(listed(null)).containsExactly(pairing);

        end(training.today().minusDays(1));
        List<UUID> made =
                acting.as(training.head, () -> pairings.beginTogether(wanted)).value();
        List<UUID> again =
                acting.as(training.head, () -> pairings.beginTogether(wanted)).value();

        assertThat(made).hasSize(4);
        assertThat(again).containsExactlyInAnyOrderElementsOf(made);
        assertThat(listed(null)).hasSize(5);
    }

    @Test
    @Tag("R-MEN-82")
    void the_successor_takes_over_and_both_masters_stand_in_one_portfolio() {
        UUID successor = acting.as(training.head, () -> pairings.handOver(succession(1, training.otherMentor)))
                .value();

        List<PairingRow> masters =
                acting.as(training.apprentice, () -> lives.mine(successor)).masters();
        assertThat(masters).extracting(PairingRow::id).containsExactly(pairing, successor);
        assertThat(masters.get(0).period().to()).isEqualTo(training.today().minusDays(1));
        assertThat(masters.get(0).standing()).isEqualTo(PairingStanding.HANDED_OVER);
        assertThat(acting.as(training.head, () -> pairings.handOver(succession(1, training.otherMentor)))
                        .value())
                .isEqualTo(successor);
    }

    @Test
    @Tag("R-MEN-82")
    void of_two_heads_who_end_and_hand_over_at_once_one_is_told() {
        List<Attempt<Outcome<UUID>>> attempts = acting.together(
                2,
                i -> () -> i == 0
                        ? pairings.handOver(succession(1, training.otherMentor))
                        : pairings.end(new PairingEnd(pairing, 1, training.today(), "Called home")),
                i -> training.head);

        List<Attempt<Outcome<UUID>>> done = attempts.stream()
                .filter(attempt -> attempt instanceof Attempt.Answered<Outcome<UUID>> answered
                        && answered.answer().isDone())
                .toList();
        assertThat(done).hasSize(1);
        assertThat(listed(null)).hasSizeBetween(1, 2);
    }

    @Test
    void whoever_read_it_before_it_was_ended_does_not_end_it_otherwise() {
        end(training.today());

        assertThat(acting.as(
                                training.head,
                                () -> pairings.end(new PairingEnd(pairing, 1, training.today(), "Called home")))
                        .isDone())
                .isTrue();
        assertThatThrownBy(() -> acting.as(
                        training.head,
                        () -> pairings.end(
                                new PairingEnd(pairing, 1, training.today().minusDays(1), "Other"))))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void a_pairing_of_another_hospital_does_not_exist() {
        UUID elsewhere = UUID.randomUUID();
        Caller stranger = new Caller(
                UUID.randomUUID(),
                "Elsewhere",
                Set.of(Role.DEPARTMENT_HEAD),
                new Area.Hospital(elsewhere),
                elsewhere,
                null);

        assertThatThrownBy(() -> acting.as(stranger, () -> lives.ofMyHospital(pairing)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        acting.as(stranger, () -> pairings.end(new PairingEnd(pairing, 1, training.today(), "No"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(training.otherApprentice, () -> lives.mine(pairing)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(training.mentor, () -> pairings.handOver(succession(1, stranger))))
                .isInstanceOf(NotPermitted.class);
    }

    private void end(java.time.LocalDate lastDay) {
        acting.as(training.head, () -> pairings.end(new PairingEnd(pairing, 1, lastDay, "Called home")));
    }

    private PairingSuccession succession(int version, Caller successor) {
        return new PairingSuccession(
                pairing, version, successor.person(), new Period(training.today(), null), "The tour ends");
    }

    private NewSession session(UUID key) {
        return new NewSession(key, pairing, training.today(), SessionKind.CASE_DISCUSSION, 45, "Open fractures");
    }

    private PairingStanding standing() {
        return detail().pairing().standing();
    }

    private PairingDetail detail() {
        return acting.as(training.head, () -> lives.ofMyHospital(pairing));
    }

    private List<UUID> listed(@org.jspecify.annotations.Nullable PairingStanding standing) {
        Map<String, String> filters = standing == null ? Map.of() : Map.of("standing", standing.name());
        return acting
                .as(training.head, () -> lives.ofMyHospital(new Listing(0, 50, null, true, filters)))
                .rows()
                .stream()
                .map(PairingRow::id)
                .toList();
    }
}
