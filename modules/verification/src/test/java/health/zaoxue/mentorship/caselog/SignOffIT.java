package health.zaoxue.mentorship.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.Performance;
import health.zaoxue.mentorship.Rating;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.mentorship.WaitingCase;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SignOffIT {
    @Inject
    private CaseLogService log;

    @Inject
    private SignOffService signOffs;

    @Inject
    private LadderService ladders;

    @Inject
    private Acting acting;

    @Inject
    private TrainingHospital training;

    @BeforeEach
    void open() {
        training.open();
    }

    @Test
    void a_case_counts_only_once_it_is_signed_off() {
        UUID id = send(training.apprentice, CaseRole.OBSERVED);
        assertThat(stage()).isNull();

        acting.as(training.mentor, () -> signOffs.signOff(id, versionFor(id), rating()));

        assertThat(stage()).isEqualTo(Stage.ASSISTED);
    }

    @Test
    void the_queue_shows_the_longest_wait_first_and_what_a_case_completes() {
        UUID observed = send(training.apprentice, CaseRole.OBSERVED);
        UUID direct = send(training.apprentice, CaseRole.SUPERVISED_SCRUBBED);

        List<WaitingCase> queue = acting.as(training.mentor, () -> signOffs.queue(Listing.first(10)))
                .rows();

        assertThat(queue).extracting(WaitingCase::id).containsExactly(observed, direct);
        assertThat(queue).extracting(WaitingCase::stepsUp).containsExactly(true, false);
        assertThat(acting.as(training.mentor, () -> signOffs.waiting())).isEqualTo(2);
        assertThat(acting.as(training.otherMentor, () -> signOffs.waiting())).isZero();

        acting.as(training.mentor, () -> signOffs.signOff(observed, versionFor(observed), rating()))
                .value();

        assertThat(acting.as(training.mentor, () -> signOffs.queue(Listing.first(10)))
                        .rows())
                .extracting(WaitingCase::id)
                .containsExactly(direct);
        assertThat(acting.as(training.mentor, () -> signOffs.waiting())).isOne();
    }

    @Test
    @Tag("R-MEN-09")
    void a_mentor_outside_the_pairing_cannot() {
        UUID id = send(training.apprentice, CaseRole.OBSERVED);

        assertThat(acting.as(training.otherMentor, () -> signOffs.signOff(id, 2, rating()))
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("signoff.outside-pairing");
        assertThatThrownBy(() -> acting.as(training.otherMentor, () -> signOffs.review(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("R-MEN-10")
    void a_mentor_who_was_not_in_place_on_the_day_cannot() {
        UUID id = send(training.apprentice, CaseRole.OBSERVED);
        training.endTour(training.mentor, training.today().minusDays(3));

        assertThat(acting.as(training.mentor, () -> signOffs.signOff(id, versionFor(id), rating()))
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("signoff.not-in-place");
        assertThat(acting.as(training.mentor, () -> signOffs.sendBack(id, versionFor(id), "No"))
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("signoff.not-in-place");
    }

    @Test
    @Tag("R-MEN-10")
    void a_local_colleague_without_a_trainers_certification_cannot() {
        training.pair(training.otherApprentice, training.apprentice);
        UUID id = send(training.apprentice, CaseRole.OBSERVED);

        assertThat(acting.as(training.otherApprentice, () -> signOffs.signOff(id, versionFor(id), rating()))
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("signoff.not-a-trainer");
    }

    @Test
    @Tag("R-MEN-08")
    void nobody_signs_off_their_own_case() {
        UUID id = send(training.apprentice, CaseRole.OBSERVED);

        assertThat(acting.as(training.apprentice, () -> signOffs.signOff(id, 2, rating()))
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("signoff.own-case");
    }

    @Test
    void for_another_hospital_the_case_does_not_exist() {
        UUID id = send(training.apprentice, CaseRole.OBSERVED);
        UUID elsewhere = UUID.randomUUID();
        Caller stranger = new Caller(
                training.mentor.person(),
                "Elsewhere",
                Set.of(Role.AID_STAFF),
                new Area.Hospital(elsewhere),
                elsewhere,
                null);

        assertThatThrownBy(() -> acting.as(stranger, () -> signOffs.signOff(id, 2, rating())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(stranger, () -> signOffs.review(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void of_two_mentors_at_the_same_moment_one_signs_and_the_other_learns_that_it_is_done() {
        training.pair(training.otherMentor, training.apprentice);
        UUID id = send(training.apprentice, CaseRole.OBSERVED);
        int version = acting.as(training.mentor, () -> versionFor(id));

        List<Attempt<Outcome<UUID>>> attempts = acting.together(
                2,
                i -> () -> signOffs.signOff(id, version, rating()),
                i -> i == 0 ? training.mentor : training.otherMentor);

        assertThat(attempts).allSatisfy(attempt -> assertThat(attempt).isInstanceOf(Attempt.Answered.class));
        List<Outcome<UUID>> answers = attempts.stream()
                .map(attempt -> ((Attempt.Answered<Outcome<UUID>>) attempt).answer())
                .toList();
        assertThat(answers).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.isDone())
                .singleElement()
                .satisfies(answer -> assertThat(answer.reasons()).containsExactly(Refusal.of("signoff.not-waiting")));
    }

    @Test
    void a_mentor_who_presses_twice_is_answered_twice() {
        UUID id = send(training.apprentice, CaseRole.OBSERVED);
        int version = acting.as(training.mentor, () -> versionFor(id));

        acting.as(training.mentor, () -> signOffs.signOff(id, version, rating()));

        assertThat(acting.as(training.mentor, () -> signOffs.signOff(id, version, rating()))
                        .isDone())
                .isTrue();
    }

    @Test
    void a_mentor_who_read_the_case_before_it_was_sent_again_does_not_sign_the_new_text() {
        UUID id = send(training.apprentice, CaseRole.OBSERVED);
        int read = acting.as(training.mentor, () -> versionFor(id));
        acting.as(training.mentor, () -> signOffs.sendBack(id, read, "Which side?"));
        int returned = acting.as(training.apprentice, () -> log.entry(id)).version();
        acting.as(training.apprentice, () -> log.resend(id, returned, details(CaseRole.ASSISTED)));

        assertThatThrownBy(() -> acting.as(training.mentor, () -> signOffs.signOff(id, read, rating())))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    @Tag("R-MEN-11")
    void a_rating_without_words_is_refused_next_to_both_fields() {
        UUID id = send(training.apprentice, CaseRole.OBSERVED);

        assertThat(acting.as(
                                training.mentor,
                                () -> signOffs.signOff(
                                        id, versionFor(id), new Rating(Entrustment.PROMPTED, "", " ", false)))
                        .reasons())
                .extracting(Refusal::field)
                .containsExactly("wentWell", "nextTime");
    }

    private @Nullable Stage stage() {
        return acting.as(training.apprentice, () -> ladders.ladder(training.apprentice.person(), training.technique))
                .stage();
    }

    private UUID send(Caller author, CaseRole role) {
        return acting.as(
                author, () -> log.send(UUID.randomUUID(), details(role)).value());
    }

    private int versionFor(UUID id) {
        return signOffs.review(id).version();
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

    private static Rating rating() {
        return new Rating(
                Entrustment.IN_THE_ROOM,
                Performance.PRACTICE_READY,
                Complexity.AVERAGE,
                AssessmentManner.IN_PLACE,
                "Calm throughout",
                "Ask for the image earlier",
                false);
    }
}
