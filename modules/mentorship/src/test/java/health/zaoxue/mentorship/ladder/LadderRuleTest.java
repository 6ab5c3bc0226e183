package health.zaoxue.mentorship.ladder;

import static health.zaoxue.mentorship.Cases.EXTERNAL_FIXATION;
import static health.zaoxue.mentorship.Cases.PERSON;
import static health.zaoxue.mentorship.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Cases;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.Ladder.Position;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.Stage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderRuleTest {
    private static final Cases NO_CASES = Cases.none();

    @Test
    @Tag("R-MEN-12")
    void before_the_first_signed_off_case_there_is_no_stage() {
        Ladder ladder = ladder(NO_CASES.list());

        assertThat(ladder.stage()).isNull();
        assertThat(ladder.steps()).extracting(Ladder.Step::position).containsOnly(Position.AHEAD);
    }

    @ParameterizedTest
    @Tag("R-MEN-12")
    @CsvSource({
        "1, 0, 0, 0, ASSISTED, 2",
        "1, 1, 0, 0, ASSISTED, 1",
        "1, 2, 0, 0, DIRECT_SUPERVISION, 3",
        "1, 2, 2, 0, DIRECT_SUPERVISION, 1",
        "1, 2, 3, 0, INDIRECT_SUPERVISION, 2",
        "1, 2, 3, 1, INDIRECT_SUPERVISION, 1",
        "1, 2, 3, 2, INDIRECT_SUPERVISION, 0"
    })
    void one_works_at_the_first_step_whose_cases_are_not_complete(
            int observed, int assisted, int direct, int indirect, Stage stage, int missing) {
        Ladder ladder = ladder(Cases.none()
                .and(observed, CaseRole.OBSERVED)
                .and(assisted, CaseRole.ASSISTED)
                .and(direct, CaseRole.SUPERVISED_SCRUBBED)
                .and(indirect, CaseRole.SUPERVISED_UNSCRUBBED)
                .list());

        assertThat(ladder.stage()).isEqualTo(stage);
        assertThat(ladder.missing()).isEqualTo(missing);
    }

    @Test
    @Tag("R-MEN-12")
    void a_case_counts_for_every_step_below_its_code_and_for_none_above() {
        Ladder ladder = ladder(Cases.none().and(3, CaseRole.SUPERVISED_SCRUBBED).list());

        assertThat(ladder.stage()).isEqualTo(Stage.INDIRECT_SUPERVISION);
        assertThat(ladder.steps().get(0).done()).isEqualTo(1);
        assertThat(ladder.steps().get(1).done()).isEqualTo(2);
        assertThat(ladder.steps().get(2).done()).isEqualTo(3);
        assertThat(ladder.steps().get(3).done()).isZero();
    }

    @Test
    @Tag("R-MEN-13")
    void no_number_of_cases_makes_anybody_independent_without_a_certification() {
        Ladder ladder = ladder(Cases.none().and(60, CaseRole.PERFORMED).list());

        assertThat(ladder.stage()).isEqualTo(Stage.INDIRECT_SUPERVISION);
        assertThat(ladder.readyFor()).isEqualTo(CertificationScope.INDEPENDENT);
        assertThat(ladder.isIndependent()).isFalse();
    }

    @Test
    @Tag("R-MEN-13")
    void a_certification_counts_from_its_first_to_its_last_day_unless_it_ended_before() {
        assertThat(stageWith(TODAY, TODAY.plusDays(1), null)).isEqualTo(Stage.INDEPENDENT);
        assertThat(stageWith(TODAY.minusDays(9), TODAY, null)).isEqualTo(Stage.INDEPENDENT);
        assertThat(stageWith(TODAY.plusDays(1), TODAY.plusDays(9), null)).isNull();
        assertThat(stageWith(TODAY.minusDays(9), TODAY.minusDays(1), null)).isNull();
        assertThat(stageWith(TODAY.minusDays(9), TODAY.plusDays(9), TODAY)).isNull();
        assertThat(stageWith(TODAY.minusDays(9), TODAY.plusDays(9), TODAY.plusDays(1)))
                .isEqualTo(Stage.INDEPENDENT);
    }

    @Test
    @Tag("R-MEN-13")
    void nobody_is_a_trainer_who_is_not_independent() {
        HeldCertification trainer = held(CertificationScope.TRAINER, TODAY.minusDays(9));
        HeldCertification independent = held(CertificationScope.INDEPENDENT, TODAY.minusDays(9));

        assertThat(ladder(NO_CASES.list(), trainer).stage()).isNull();
        assertThat(ladder(NO_CASES.list(), trainer, independent).stage()).isEqualTo(Stage.TRAINER);
    }

    @Test
    @Tag("R-MEN-13")
    void ten_performed_cases_make_an_independent_doctor_ready_to_train_and_nine_do_not() {
        HeldCertification independent = held(CertificationScope.INDEPENDENT, TODAY.minusDays(300));

        assertThat(ladder(Cases.none().and(9, CaseRole.PERFORMED).list(), independent)
                        .readyFor())
                .isNull();
        assertThat(ladder(Cases.none().and(10, CaseRole.PERFORMED).list(), independent)
                        .readyFor())
                .isEqualTo(CertificationScope.TRAINER);
    }

    @Test
    @Tag("R-MEN-13")
    void the_last_day_is_that_of_the_certification_to_act_alone_and_there_is_none_without() {
        HeldCertification independent = held(CertificationScope.INDEPENDENT, TODAY.minusDays(300));
        HeldCertification trainer = held(CertificationScope.TRAINER, TODAY.minusDays(9));

        assertThat(ladder(NO_CASES.list(), independent, trainer).certifiedUntil())
                .isEqualTo(independent.validUntil());
        assertThat(ladder(NO_CASES.list(), trainer).certifiedUntil()).isNull();
    }

    @Test
    @Tag("R-MEN-14")
    void a_refresh_is_due_on_the_day_after_which_the_period_is_over_and_not_before() {
        LocalDate last = TODAY.minusMonths(12);

        assertThat(refreshDueWithLastCaseOn(last)).isTrue();
        assertThat(refreshDueWithLastCaseOn(last.plusDays(1))).isFalse();
    }

    @Test
    @Tag("R-MEN-12")
    void the_steps_below_are_done_the_own_one_is_now_and_the_others_lie_ahead() {
        Ladder ladder = ladder(Cases.none().and(3, CaseRole.ASSISTED).list());

        assertThat(ladder.stage()).isEqualTo(Stage.DIRECT_SUPERVISION);
        assertThat(ladder.steps())
                .extracting(Ladder.Step::position)
                .containsExactly(
                        Position.DONE, Position.DONE, Position.NOW, Position.AHEAD, Position.AHEAD, Position.AHEAD);
        assertThat(ladder.steps()).extracting(step -> step.stage().step()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    @Tag("R-MEN-13")
    void the_last_step_is_done_once_enough_cases_were_led_and_is_under_way_before() {
        HeldCertification independent = held(CertificationScope.INDEPENDENT, TODAY.minusDays(9));
        HeldCertification trainer = held(CertificationScope.TRAINER, TODAY.minusDays(9));

        assertThat(lastStep(Cases.none().and(1, CaseRole.TRAINED), independent, trainer))
                .isEqualTo(Position.NOW);
        assertThat(lastStep(Cases.none().and(2, CaseRole.TRAINED), independent, trainer))
                .isEqualTo(Position.DONE);
        assertThat(lastStep(Cases.none().and(2, CaseRole.TRAINED), independent)).isEqualTo(Position.AHEAD);
    }

    @Test
    @Tag("R-MEN-14")
    void neither_a_case_that_was_watched_nor_a_certification_to_train_clears_a_refresh() {
        SignedCase watched = Cases.none().and(1, CaseRole.OBSERVED).list().get(0);
        HeldCertification independent = held(CertificationScope.INDEPENDENT, TODAY.minusMonths(20));
        HeldCertification trainer = held(CertificationScope.TRAINER, TODAY.minusMonths(1));

        Ladder ladder = ladder(List.of(watched), independent, trainer);

        assertThat(ladder.lastPerformed()).isNull();
        assertThat(ladder.refreshBy()).isEqualTo(TODAY.minusMonths(8));
        assertThat(ladder.refreshDue()).isTrue();
    }

    @Test
    @Tag("R-MEN-60")
    void a_suspended_certification_lets_nobody_act_and_nobody_ask_for_another() {
        List<SignedCase> cases = Cases.none()
                .and(1, CaseRole.OBSERVED)
                .and(2, CaseRole.ASSISTED)
                .and(3, CaseRole.SUPERVISED_SCRUBBED)
                .and(2, CaseRole.SUPERVISED_UNSCRUBBED)
                .list();
        HeldCertification suspended = new HeldCertification(
                PERSON,
                EXTERNAL_FIXATION.id(),
                CertificationScope.INDEPENDENT,
                TODAY.minusDays(9),
                TODAY.plusDays(9),
                null,
                true);

        assertThat(ladder(cases).readyFor()).isEqualTo(CertificationScope.INDEPENDENT);
        assertThat(ladder(cases, suspended).readyFor()).isNull();
        assertThat(ladder(cases, suspended).stage()).isEqualTo(Stage.INDIRECT_SUPERVISION);
    }

    private static Position lastStep(Cases cases, HeldCertification... held) {
        return ladder(cases.list(), held).steps().get(5).position();
    }

    private static @Nullable Stage stageWith(LocalDate from, LocalDate until, @Nullable LocalDate ended) {
        return ladder(
                        NO_CASES.list(),
                        new HeldCertification(
                                PERSON,
                                EXTERNAL_FIXATION.id(),
                                CertificationScope.INDEPENDENT,
                                from,
                                until,
                                ended,
                                false))
                .stage();
    }

    private static boolean refreshDueWithLastCaseOn(LocalDate day) {
        SignedCase template = Cases.none().and(1, CaseRole.PERFORMED).list().get(0);
        SignedCase last = new SignedCase(
                template.entry(),
                template.person(),
                template.technique(),
                day,
                template.role(),
                template.complexity(),
                template.outcome(),
                template.entrustment(),
                template.mentor(),
                false);
        return ladder(List.of(last), held(CertificationScope.INDEPENDENT, TODAY.minusMonths(20)))
                .refreshDue();
    }

    private static HeldCertification held(CertificationScope scope, LocalDate from) {
        return new HeldCertification(PERSON, EXTERNAL_FIXATION.id(), scope, from, from.plusYears(3), null, false);
    }

    private static Ladder ladder(List<SignedCase> cases, HeldCertification... held) {
        return new LadderRule(new Asked(EXTERNAL_FIXATION), cases, List.of(held), TODAY).of(PERSON);
    }
}
