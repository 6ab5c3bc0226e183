package health.zaoxue.mentorship.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.CaseView;
import health.zaoxue.mentorship.CoSignature;
import health.zaoxue.mentorship.CoSignatureService;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.EntryState;
import health.zaoxue.mentorship.Feedback;
import health.zaoxue.mentorship.Performance;
import health.zaoxue.mentorship.Rating;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.platform.FreshSignIn;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CoSignatureIT {
    private static final String DEVICE = "Android · Chrome";
    private static final String LEARNT = "Mark the landmarks before draping";

    @Inject
    private CoSignatureService coSignatures;

    @Inject
    private CaseLogService log;

    @Inject
    private SignOffService signOffs;

    @Inject
    private Acting acting;

    @Inject
    private TrainingHospital training;

    @Inject
    private OwnerDatabase database;

    private UUID entry = UUID.randomUUID();

    @BeforeEach
    void open() {
        training.open();
        entry = acting.as(training.apprentice, () -> log.send(UUID.randomUUID(), details()))
                .value();
    }

    @Test
    @Tag("R-MEN-146")
    void the_sign_off_is_the_mentors_and_says_where_it_was_made() {
        CoSignature wanted = signature(code(), rating("Calm hands, and a clear plan."));

        assertThat(coSigned(wanted).isDone()).isTrue();

        CaseView view = acting.as(training.apprentice, () -> log.entry(entry));
        Feedback said = Objects.requireNonNull(view.feedback());
        assertThat(view.state()).isEqualTo(EntryState.SIGNED_OFF);
        assertThat(said.manner()).isEqualTo(AssessmentManner.CO_SIGNED);
        assertThat(said.device()).isEqualTo(DEVICE);
        assertThat(said.mentorName().en()).isEqualTo(training.mentor.name());
        assertThat(acting.as(training.office, () -> coSignatures.coSignedAmong(Set.of(entry))))
                .containsExactly(entry);
        assertThat(coSigned(wanted).isDone()).isTrue();
        assertThat(database.text(
                        "select count(*) from platform.notice where kind = 'CASE_CO_SIGNED' and recipient_id = '"
                                + training.mentor.person() + "'"))
                .isEqualTo("1");
        assertThat(coSigned(signature("ABCD EFGH", rating("Calm hands, and a clear plan.")))
                        .reasons())
                .containsExactly(Refusal.of("signoff.not-waiting"));
    }

    @Test
    @Tag("R-MEN-145")
    void the_code_goes_to_the_cases_mentor_after_a_fresh_sign_in() {
        assertThat(acting.as(training.otherMentor, () -> coSignatures.issueCode(entry))
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("signoff.outside-pairing");
        assertThat(acting.as(training.apprentice, () -> coSignatures.issueCode(entry))
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("signoff.own-case");
        assertThat(acting.as(training.mentor, Duration.ofHours(1), () -> coSignatures.issueCode(entry))
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly(FreshSignIn.STALE);
    }

    @Test
    @Tag("R-MEN-145")
    void another_code_ends_the_first_and_one_of_another_case_is_none() {
        String first = code();
        String second = code();
        UUID other = acting.as(training.apprentice, () -> log.send(UUID.randomUUID(), details()))
                .value();
        String ofOther = acting.as(training.mentor, () -> coSignatures.issueCode(other))
                .value()
                .text();

        assertThat(codes(coSigned(signature(first, rating("Calm hands, and a clear plan.")))))
                .containsExactly("co-sign.wrong-code");
        assertThat(codes(coSigned(signature(ofOther, rating("Calm hands, and a clear plan.")))))
                .containsExactly("co-sign.wrong-code");
        assertThat(coSigned(signature(second, rating("Calm hands, and a clear plan.")))
                        .isDone())
                .isTrue();
    }

    @Test
    @Tag("R-MEN-146")
    void five_wrong_codes_end_the_right_one_and_words_that_are_refused_cost_no_try() {
        String right = code();
        coSigned(signature("AAAA AAAA", rating("short")));
        for (int left = 4; left >= 0; left--) {
            assertThat(coSigned(signature("AAAA AAAA", rating("Calm hands, and a clear plan.")))
                            .reasons())
                    .containsExactly(Refusal.at(CoSignature.FIELD, "co-sign.wrong-code", left));
        }

        assertThat(codes(coSigned(signature(right, rating("Calm hands, and a clear plan.")))))
                .containsExactly("co-sign.no-code");
        assertThat(acting.as(training.apprentice, () -> log.entry(entry)).state())
                .isEqualTo(EntryState.SUBMITTED);
    }

    @Test
    @Tag("R-MEN-146")
    void a_code_of_eleven_minutes_ago_is_none() {
        String late = code();
        database.execute("update mentorship.co_signature_code set issued_at = issued_at - interval '11 minutes',"
                + " valid_until = valid_until - interval '11 minutes' where entry_id = '" + entry + "'");

        assertThat(codes(coSigned(signature(late, rating("Calm hands, and a clear plan.")))))
                .containsExactly("co-sign.no-code");
    }

    @Test
    @Tag("R-MEN-230")
    void all_that_is_wrong_is_said_at_once_and_a_code_that_nobody_typed_costs_no_try() {
        String right = code();
        Rating nothing = new Rating(null, null, null, AssessmentManner.IN_PLACE, "", LEARNT, false);
        for (int i = 0; i < 6; i++) {
            assertThat(coSigned(signature(" - ", nothing)).reasons())
                    .extracting(Refusal::field)
                    .containsExactly(
                            "entrustment", "performance", "complexity", "wentWell", "nextTime", CoSignature.FIELD);
        }

        assertThat(coSigned(signature(right, rating("Calm hands, and a clear plan.")))
                        .isDone())
                .isTrue();
    }

    @Test
    @Tag("R-MEN-147")
    void the_words_of_the_author_are_not_those_of_the_mentor() {
        assertThat(coSigned(signature(code(), rating(LEARNT))).reasons())
                .containsExactly(Refusal.at("wentWell", "co-sign.authors-words"));
    }

    @Test
    @Tag("R-MEN-146")
    void nobody_else_uses_the_code() {
        CoSignature wanted = signature(code(), rating("Calm hands, and a clear plan."));

        assertThatThrownBy(() -> acting.as(training.otherApprentice, () -> coSignatures.coSign(wanted)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("R-MEN-146")
    void of_a_co_signature_and_the_queue_at_the_same_moment_one_signs() {
        CoSignature wanted = signature(code(), rating("Calm hands, and a clear plan."));
        int version = version();

        List<Attempt<Outcome<UUID>>> attempts = acting.together(
                4,
                i -> i % 2 == 0
                        ? () -> coSignatures.coSign(wanted)
                        : () -> signOffs.signOff(entry, version, rating("Calm hands, and a clear plan.")),
                i -> i % 2 == 0 ? training.apprentice : training.mentor);

        assertThat(attempts).anySatisfy(attempt -> assertThat(attempt).isInstanceOf(Attempt.Answered.class));
        assertThat(database.text("select count(*)::text from mentorship.sign_off where entry_id = '" + entry + "'"))
                .isEqualTo("1");
        assertThat(database.text("select count(*)::text from mentorship.case_step where entry_id = '" + entry
                        + "' and state = 'SIGNED_OFF'"))
                .isEqualTo("1");
    }

    private String code() {
        return acting.as(training.mentor, () -> coSignatures.issueCode(entry))
                .value()
                .text();
    }

    private Outcome<UUID> coSigned(CoSignature wanted) {
        return acting.as(training.apprentice, () -> coSignatures.coSign(wanted));
    }

    private static List<String> codes(Outcome<UUID> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }

    private CoSignature signature(String code, Rating rating) {
        return new CoSignature(entry, version(), code, DEVICE, rating);
    }

    private int version() {
        return acting.as(training.apprentice, () -> log.entry(entry)).version();
    }

    private static Rating rating(String wentWell) {
        return new Rating(
                Entrustment.IN_THE_ROOM,
                Performance.PRACTICE_READY,
                Complexity.AVERAGE,
                AssessmentManner.IN_PLACE,
                wentWell,
                "Ask for the image one step earlier",
                false);
    }

    private CaseDetails details() {
        return new CaseDetails(
                training.technique,
                CaseRole.SUPERVISED_SCRUBBED,
                training.today().minusDays(2),
                Complexity.AVERAGE,
                CaseOutcome.AS_PLANNED,
                training.mentor.person(),
                LEARNT);
    }
}
