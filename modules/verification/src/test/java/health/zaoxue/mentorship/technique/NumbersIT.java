package health.zaoxue.mentorship.technique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.AuthorisationService;
import health.zaoxue.mentorship.Authorised;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.EvidenceChange;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.LearningCurve;
import health.zaoxue.mentorship.NumbersStanding;
import health.zaoxue.mentorship.OwnNumbers;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.mentorship.TechniqueConfirmation;
import health.zaoxue.mentorship.TechniqueNumbers;
import health.zaoxue.mentorship.TechniqueNumbersRow;
import health.zaoxue.mentorship.TechniqueNumbersService;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.mentorship.TechniqueView;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.Climb;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class NumbersIT {
    @Inject
    private TechniqueNumbersService numbers;

    @Inject
    private TechniqueService techniques;

    @Inject
    private LadderService ladders;

    @Inject
    private AuthorisationService authorisations;

    @Inject
    private OwnerDatabase database;

    @Inject
    private Climb climb;

    @Inject
    private Acting acting;

    @Inject
    private TrainingHospital training;

    @Inject
    private TrainingHospital elsewhere;

    @BeforeEach
    void open() {
        training.open();
        training.pair(training.otherMentor, training.apprentice);
        database.execute(
                "update mentorship.technique_version set in_force_from = in_force_from - 30 where technique_id = '"
                        + training.technique + "'");
    }

    @Test
    @Tag("R-MEN-170")
    void a_hospital_confirms_by_name_and_day_for_its_own_people_alone() {
        elsewhere.open();
        assertThat(seenBy(training.apprentice).confirmation()).isNull();
        assertThat(row().standing()).isEqualTo(NumbersStanding.TO_CONFIRM);

        assertThat(confirmed(1).isDone()).isTrue();

        TechniqueConfirmation word =
                Objects.requireNonNull(seenBy(training.mentor).confirmation());
        assertThat(word.own()).isFalse();
        assertThat(word.on()).isEqualTo(training.today());
        assertThat(word.hospital().en()).isEqualTo("Hospital " + training.hospital);
        assertThat(seenBy(elsewhere.apprentice).confirmation()).isNull();
        assertThat(read(training.head).history()).singleElement().satisfies(said -> {
            assertThat(said.by().en()).isEqualTo("Office");
            assertThat(said.version()).isEqualTo(1);
        });
        assertThat(acting.as(elsewhere.office, () -> numbers.numbers(training.technique))
                        .history())
                .isEmpty();
        assertThat(row().standing()).isEqualTo(NumbersStanding.AS_CATALOGUE);
        assertThat(listed("standing", "to_confirm")).doesNotContain(training.technique);
    }

    @Test
    @Tag("R-MEN-170")
    void another_version_is_to_be_confirmed_anew_and_the_word_on_the_old_one_stays() {
        confirmed(1);
        assertThat(codes(confirmed(1))).containsExactly("technique.confirmed-already");

        another();

        assertThat(seenBy(training.apprentice).confirmation()).isNull();
        assertThat(codes(confirmed(1))).containsExactly("technique.other-version");
        assertThat(confirmed(2).isDone()).isTrue();
        assertThat(read(training.office).history())
                .extracting(TechniqueNumbers.Word::version)
                .containsExactly(2, 1);
    }

    @Test
    @Tag("R-MEN-170")
    void two_officers_at_the_same_moment_say_it_once() {
        List<Attempt<Outcome<UUID>>> attempts = acting.together(
                2, i -> () -> numbers.confirmNumbers(UUID.randomUUID(), training.technique, 1), i -> training.office);

        assertThat(attempts).allMatch(attempt -> attempt instanceof Attempt.Answered);
        assertThat(read(training.office).history()).hasSize(1);
    }

    @Test
    @Tag("R-MEN-170")
    void the_office_confirms_and_heads_read() {
        assertThatThrownBy(() -> acting.as(
                        training.head, () -> numbers.confirmNumbers(UUID.randomUUID(), training.technique, 1)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(training.apprentice, () -> numbers.numbers(training.technique)))
                .isInstanceOf(NotPermitted.class);
        assertThat(read(training.head).history()).isEmpty();
    }

    @Test
    @Tag("R-MEN-171")
    @Tag("R-MEN-172")
    void what_a_hospital_asks_for_is_asked_of_its_people_and_what_was_complete_stays() {
        climb.signedOff(training, training.mentor, CaseRole.OBSERVED);
        climb.signedOff(training, training.mentor, CaseRole.ASSISTED);
        assertThat(codes(asked(own(2, "0.08", "0.20", 12)))).containsExactly("technique.number");

        assertThat(asked(own(5, "0.05", "0.15", 6)).isDone()).isTrue();

        Ladder ladder = ladder();
        assertThat(ladder.stage()).isEqualTo(Stage.DIRECT_SUPERVISION);
        assertThat(ladder.missing()).isEqualTo(5);
        assertThat(ladder.technique().requirements().refreshMonths()).isEqualTo(6);
        assertThat(row().standing()).isEqualTo(NumbersStanding.STRICTER);
        assertThat(confirmed(1).isDone()).isTrue();
        assertThat(ladder().missing()).isEqualTo(3);
    }

    @Test
    @Tag("R-MEN-172")
    @Tag("R-MEN-174")
    void the_curve_weighs_each_case_by_the_rates_of_its_day_and_a_refresh_is_due_by_the_hospital() {
        climb.to(training);
        climb.certified(training).value();
        asked(own(5, "0.05", "0.15", 6));

        LearningCurve curve = acting.as(training.apprentice, () -> ladders.curve(training.technique));
        assertThat(curve.points())
                .isNotEmpty()
                .allMatch(point -> point.rates().acceptable().compareTo(new BigDecimal("0.08")) == 0);
        assertThat(curve.technique().requirements().acceptableFailure()).isEqualByComparingTo("0.05");
        assertThat(acting.as(training.head, () -> authorisations.here(training.technique))
                        .people())
                .extracting(Authorised::refreshBy)
                .containsExactly(training.today().plusMonths(6));
    }

    @Test
    @Tag("R-MEN-173")
    void an_application_outlives_the_confirmation_of_its_numbers_and_not_others() {
        climb.to(training);
        UUID application = climb.applied(training).value();
        assertThat(climb.read(training, application).confirmed()).isNull();

        confirmed(1);
        assertThat(climb.read(training, application).changes()).isEmpty();

        asked(own(5, "0.08", "0.20", 12));
        assertThat(climb.read(training, application).changes()).containsExactly(EvidenceChange.NEW_VERSION);
    }

    @Test
    @Tag("R-MEN-173")
    void a_certification_keeps_what_was_confirmed_by_then() {
        elsewhere.open();
        confirmed(1);
        UUID word =
                Objects.requireNonNull(seenBy(training.office).confirmation()).id();
        climb.to(training);
        UUID certification = climb.certified(training).value();

        asked(own(5, "0.08", "0.20", 12));

        assertThat(acting.as(training.head, () -> numbers.heldFor(certification)))
                .hasValueSatisfying(held -> assertThat(held.own()).isFalse());
        assertThat(acting.as(elsewhere.office, () -> numbers.heldFor(certification)))
                .isEmpty();
        assertThat(database.text("select confirmation_id::text from mentorship.certification where id = '"
                        + certification + "'"))
                .isEqualTo(word.toString());
    }

    private void another() {
        database.execute(
                "insert into mentorship.technique_version select gen_random_uuid(), technique_id, 2, min_observed,"
                        + " min_assisted, min_direct, min_indirect, min_independent, min_training, min_assessors, refresh_months,"
                        + " acceptable_failure, unacceptable_failure, failure, 'another', date '" + training.today()
                        + "' from mentorship.technique_version where technique_id = '" + training.technique + "'");
        database.execute("update mentorship.technique set current = 2 where id = '" + training.technique + "'");
    }

    private Outcome<UUID> confirmed(int version) {
        return acting.as(training.office, () -> numbers.confirmNumbers(UUID.randomUUID(), training.technique, version));
    }

    private Outcome<UUID> asked(OwnNumbers own) {
        return acting.as(training.office, () -> numbers.askForMore(own));
    }

    private OwnNumbers own(int direct, String acceptable, String unacceptable, int months) {
        Map<Stage, Integer> cases = Map.of(
                Stage.OBSERVED, 1,
                Stage.ASSISTED, 1,
                Stage.DIRECT_SUPERVISION, direct,
                Stage.INDIRECT_SUPERVISION, 2,
                Stage.INDEPENDENT, 5,
                Stage.TRAINER, 2);
        return new OwnNumbers(
                UUID.randomUUID(),
                training.technique,
                1,
                cases,
                2,
                months,
                new BigDecimal(acceptable),
                new BigDecimal(unacceptable),
                "Our theatre is far from the next one");
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }

    private TechniqueView seenBy(Caller person) {
        return acting.as(person, () -> techniques.technique(training.technique));
    }

    private TechniqueNumbers read(Caller person) {
        return acting.as(person, () -> numbers.numbers(training.technique));
    }

    private Ladder ladder() {
        return acting.as(training.apprentice, () -> ladders.ladder(training.apprentice.person(), training.technique));
    }

    private TechniqueNumbersRow row() {
        return listing("code", training.codeOfTechnique()).get(0);
    }

    private List<UUID> listed(String column, String text) {
        return listing(column, text).stream().map(TechniqueNumbersRow::id).toList();
    }

    private List<TechniqueNumbersRow> listing(String column, String text) {
        return acting.as(training.office, () -> numbers.list(new Listing(0, 500, null, true, Map.of(column, text))))
                .rows();
    }
}
