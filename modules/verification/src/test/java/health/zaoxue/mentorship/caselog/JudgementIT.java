package health.zaoxue.mentorship.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.CaseAmendment;
import health.zaoxue.mentorship.CaseAmendmentService;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseListService;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.CaseView;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.Performance;
import health.zaoxue.mentorship.Rating;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.platform.HouseWork;
import health.zaoxue.platform.rounds.RecurringWork;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.TrainingHospital;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class JudgementIT {
    @Inject
    private CaseLogService log;

    @Inject
    private CaseAmendmentService amendments;

    @Inject
    private CaseListService lists;

    @Inject
    private SignOffService signOffs;

    @Inject
    private LadderService ladders;

    @Inject
    private Acting acting;

    @Inject
    private TrainingHospital training;

    @Inject
    private OwnerDatabase database;

    @Inject
    @Any
    private Instance<RecurringWork> works;

    @Inject
    private HouseWork house;

    @BeforeEach
    void open() {
        training.open();
    }

    @Test
    @Tag("R-MEN-84")
    void the_old_version_counts_until_the_new_one_is_signed_off_and_stays_for_ever() {
        UUID first = signedOff(CaseRole.OBSERVED);
        assertThat(stage()).isEqualTo(Stage.ASSISTED);

        UUID second = amended(first, CaseRole.SUPERVISED_SCRUBBED).value();
        assertThat(view(first).versions().later()).isEqualTo(second);
        assertThat(view(first).versions().replaced()).isFalse();
        assertThat(counted()).isEqualTo("OBSERVED");
        CaseView asked = acting.as(training.mentor, () -> signOffs.review(second));
        assertThat(asked.versions().reason()).isEqualTo("I had it in hand");
        assertThat(Objects.requireNonNull(asked.versions().before()).details().role())
                .isEqualTo(CaseRole.OBSERVED);

        acting.as(training.mentor, () -> signOffs.signOff(second, asked.version(), rating(AssessmentManner.REMOTE)));

        assertThat(counted()).isEqualTo("SUPERVISED_SCRUBBED");
        assertThat(view(first).versions().replaced()).isTrue();
        assertThat(view(first).details().role()).isEqualTo(CaseRole.OBSERVED);
        assertThat(Objects.requireNonNull(view(second).feedback()).manner()).isEqualTo(AssessmentManner.REMOTE);
        assertThat(Objects.requireNonNull(view(second).feedback()).performance())
                .isEqualTo(Performance.PRACTICE_READY);
        assertThat(amended(first, CaseRole.ASSISTED).reasons()).containsExactly(Refusal.of("amendment.already"));
    }

    @Test
    @Tag("R-MEN-84")
    void of_two_amendments_at_the_same_moment_there_is_one() {
        UUID first = signedOff(CaseRole.OBSERVED);

        List<Attempt<Outcome<UUID>>> attempts = acting.together(
                3,
                i -> () -> amendments.amend(amendment(UUID.randomUUID(), first, CaseRole.ASSISTED)),
                i -> training.apprentice);

        assertThat(attempts).allSatisfy(attempt -> assertThat(attempt).isInstanceOf(Attempt.Answered.class));
        assertThat(attempts)
                .filteredOn(attempt ->
                        ((Attempt.Answered<Outcome<UUID>>) attempt).answer().isDone())
                .hasSize(1);
    }

    @Test
    @Tag("R-MEN-85")
    void a_list_is_sent_whole_or_not_at_all_and_once() {
        UUID key = UUID.randomUUID();
        List<CaseDetails> wrong = List.of(details(CaseRole.OBSERVED), tomorrow(), details(CaseRole.ASSISTED));
        assertThat(acting.as(training.apprentice, () -> lists.sendAll(key, wrong))
                        .reasons())
                .containsExactly(Refusal.at("day1", "case.date.future"));
        assertThat(acting.as(training.mentor, () -> signOffs.waiting())).isZero();

        List<CaseDetails> right =
                List.of(details(CaseRole.OBSERVED), details(CaseRole.OBSERVED), details(CaseRole.ASSISTED));
        List<Attempt<Outcome<List<UUID>>>> attempts =
                acting.together(3, i -> () -> lists.sendAll(key, right), i -> training.apprentice);

        assertThat(attempts)
                .allSatisfy(attempt -> assertThat(((Attempt.Answered<Outcome<List<UUID>>>) attempt)
                                .answer()
                                .value())
                        .hasSize(3)
                        .doesNotHaveDuplicates());
        assertThat(acting.as(training.mentor, () -> signOffs.waiting())).isEqualTo(3);
        assertThat(acting.as(training.apprentice, () -> lists.sendAll(key, List.of(details(CaseRole.PERFORMED))))
                        .reasons())
                .containsExactly(Refusal.of("case.sent-already"));
    }

    @Test
    @Tag("R-MEN-86")
    void a_case_in_hand_is_not_signed_off_without_performance() {
        UUID id = sent(CaseRole.SUPERVISED_SCRUBBED);

        assertThat(acting.as(
                                training.mentor,
                                () -> signOffs.signOff(
                                        id,
                                        signOffs.review(id).version(),
                                        new Rating(Entrustment.PROMPTED, "Calm", "Slower", false)))
                        .reasons())
                .extracting(Refusal::field)
                .containsExactly("performance", "complexity");
    }

    @Test
    @Tag("R-MEN-87")
    void what_authors_think_is_kept_from_mentors_and_the_gap_is_shown_after_the_sign_off() {
        UUID id = sent(CaseRole.SUPERVISED_SCRUBBED);
        acting.as(training.apprentice, () -> amendments.assessMyself(id, Entrustment.PROMPTED));
        acting.as(training.apprentice, () -> amendments.assessMyself(id, Entrustment.NOT_NEEDED));

        assertThat(view(id).ownWord()).isEqualTo(Entrustment.NOT_NEEDED);
        assertThat(view(id).gap()).isNull();
        assertThat(acting.as(training.mentor, () -> signOffs.review(id)).ownWord())
                .isNull();
        signOff(id);

        assertThat(view(id).gap()).isEqualTo(1);
        assertThat(acting.as(training.apprentice, () -> amendments.assessMyself(id, Entrustment.PROMPTED))
                        .reasons())
                .containsExactly(Refusal.of("own-word.too-late"));
        assertThatThrownBy(() ->
                        acting.as(training.otherApprentice, () -> amendments.assessMyself(id, Entrustment.PROMPTED)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("R-MEN-88")
    void mentors_are_reminded_once_of_a_late_case_and_of_a_long_queue() {
        UUID late = sent(CaseRole.OBSERVED);
        for (int i = 1; i < 24; i++) {
            sent(CaseRole.OBSERVED);
        }
        database.execute(
                "update mentorship.case_entry set submitted_at = submitted_at - interval '30 days' where id = '" + late
                        + "'");
        everyRound();
        assertThat(told("CASE_WAITS_LONG")).isEqualTo("1");
        assertThat(told("QUEUE_IS_LONG")).isEqualTo("0");

        sent(CaseRole.OBSERVED);
        everyRound();
        everyRound();

        assertThat(told("CASE_WAITS_LONG")).isEqualTo("1");
        assertThat(told("QUEUE_IS_LONG")).isEqualTo("1");
    }

    private void everyRound() {
        works.forEach(work -> house.run(work.roles(), work::run));
    }

    private String told(String kind) {
        return Objects.requireNonNull(database.text("select count(*)::text from platform.notice where kind = '" + kind
                + "' and recipient_id = '" + training.mentor.person() + "'"));
    }

    private String counted() {
        return Objects.requireNonNull(
                database.text("select string_agg(role, ',') from mentorship.signed_case where apprentice_id = '"
                        + training.apprentice.person() + "'"));
    }

    private @Nullable Stage stage() {
        return acting.as(training.apprentice, () -> ladders.ladder(training.apprentice.person(), training.technique))
                .stage();
    }

    private CaseView view(UUID id) {
        return acting.as(training.apprentice, () -> log.entry(id));
    }

    private Outcome<UUID> amended(UUID entry, CaseRole role) {
        return acting.as(training.apprentice, () -> amendments.amend(amendment(UUID.randomUUID(), entry, role)));
    }

    private CaseAmendment amendment(UUID key, UUID entry, CaseRole role) {
        return new CaseAmendment(key, entry, details(role), "I had it in hand");
    }

    private UUID signedOff(CaseRole role) {
        UUID id = sent(role);
        signOff(id);
        return id;
    }

    private void signOff(UUID id) {
        acting.as(
                training.mentor,
                () -> signOffs.signOff(id, signOffs.review(id).version(), rating(AssessmentManner.IN_PLACE)));
    }

    private UUID sent(CaseRole role) {
        return acting.as(
                training.apprentice,
                () -> log.send(UUID.randomUUID(), details(role)).value());
    }

    private CaseDetails details(CaseRole role) {
        return new CaseDetails(
                training.technique,
                role,
                training.today().minusDays(2),
                Complexity.AVERAGE,
                CaseOutcome.AS_PLANNED,
                training.mentor.person(),
                "");
    }

    private CaseDetails tomorrow() {
        CaseDetails today = details(CaseRole.OBSERVED);
        return new CaseDetails(
                today.technique(),
                today.role(),
                training.today().plusDays(1),
                today.complexity(),
                today.outcome(),
                today.mentor(),
                "");
    }

    private static Rating rating(AssessmentManner manner) {
        return new Rating(
                Entrustment.IN_THE_ROOM,
                Performance.PRACTICE_READY,
                Complexity.HARDEST_THIRD,
                manner,
                "Calm throughout",
                "Ask for the image earlier",
                false);
    }
}
