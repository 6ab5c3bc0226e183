package health.zaoxue.mentorship.certification;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.mentorship.ApplicationAct;
import health.zaoxue.mentorship.ApplicationGrant;
import health.zaoxue.mentorship.ApplicationService;
import health.zaoxue.mentorship.ApplicationState;
import health.zaoxue.mentorship.CaseAmendment;
import health.zaoxue.mentorship.CaseAmendmentService;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.CommitteeService;
import health.zaoxue.mentorship.CommitteeVote;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.Climb;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several people act on one application at the same moment. */
@ArquillianTest
class ApplicationRaceIT {
    @Inject
    private ApplicationService applications;

    @Inject
    private CommitteeService committees;

    @Inject
    private CertificationService certifications;

    @Inject
    private CaseAmendmentService amendments;

    @Inject
    private SignOffService signOffs;

    @Inject
    private OwnerDatabase database;

    @Inject
    private Climb climb;

    @Inject
    private Acting acting;

    @Inject
    private TrainingHospital training;

    @BeforeEach
    void climbed() {
        training.open();
        training.pair(training.otherMentor, training.apprentice);
        climb.to(training);
    }

    @Test
    @Tag("R-MEN-102")
    void of_ten_offices_that_grant_at_once_one_does() {
        UUID id = climb.signed(training, climb.applied(training).value());
        ApplicationGrant read = climb.grant(training, id, UUID.randomUUID());

        List<Attempt<Outcome<UUID>>> attempts = acting.together(
                10,
                i -> () -> committees.certify(new ApplicationGrant(
                        UUID.randomUUID(), id, read.version(), read.validFrom(), null, read.validUntil(), "")),
                i -> training.office);

        assertThat(done(attempts)).isEqualTo(1);
        assertThat(acting.as(training.office, () -> certifications.certifications(Listing.first(20)))
                        .total())
                .isEqualTo(1);
    }

    @Test
    @Tag("R-MEN-102")
    void of_a_refusal_and_a_grant_at_once_one_happens() {
        UUID id = climb.signed(training, climb.applied(training).value());
        ApplicationGrant grant = climb.grant(training, id, UUID.randomUUID());
        ApplicationAct refusal = new ApplicationAct(UUID.randomUUID(), id, grant.version(), "Not yet");

        List<Attempt<Outcome<UUID>>> attempts = together(
                training.office, () -> committees.certify(grant), training.office, () -> committees.turnDown(refusal));

        assertThat(done(attempts)).isEqualTo(1);
    }

    @Test
    @Tag("R-MEN-104")
    void a_signature_during_a_withdrawal_is_given_before_it_or_not_at_all() {
        UUID id = climb.seated(training, climb.applied(training).value());
        ApplicationAct withdrawal = new ApplicationAct(
                UUID.randomUUID(), id, climb.read(training, id).version(), "");

        List<Attempt<Outcome<UUID>>> attempts = together(
                training.apprentice,
                () -> applications.withdraw(withdrawal),
                training.mentor,
                () -> committees.sign(new CommitteeVote(UUID.randomUUID(), id, 1, true, "")));

        assertThat(Attempt.answers(attempts).get(0).isDone()).isTrue();
        assertThat(climb.read(training, id).state()).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(database.text("select count(*)::text from mentorship.application_member m"
                        + " join mentorship.application_step s on s.application_id = m.application_id and s.state = 'WITHDRAWN'"
                        + " where m.application_id = '" + id + "' and m.signed_at > s.at"))
                .isEqualTo("0");
    }

    @Test
    @Tag("R-MEN-103")
    void an_amendment_that_is_signed_off_during_the_grant_comes_after_it_or_stops_it() {
        UUID id = climb.signed(training, climb.applied(training).value());
        UUID frozen = climb.read(training, id).cases().get(6).entry();
        UUID amended = amended(frozen);
        int version = acting.as(training.mentor, () -> signOffs.review(amended)).version();
        ApplicationGrant grant = climb.grant(training, id, UUID.randomUUID());

        List<Attempt<Outcome<UUID>>> attempts = together(
                training.office,
                () -> committees.certify(grant),
                training.mentor,
                () -> signOffs.signOff(amended, version, Climb.rating(false)));

        Outcome<UUID> granted = Attempt.answers(attempts).get(0);
        assertThat(Attempt.answers(attempts).get(1).isDone()).isTrue();
        if (granted.isDone()) {
            assertThat(database.text(
                            "select count(*)::text from mentorship.certification_case where certification_id = '"
                                    + granted.value() + "' and entry_id = '" + frozen + "'"))
                    .isEqualTo("1");
        } else {
            assertThat(granted.reasons()).anyMatch(one -> one.code().equals("application.evidence-changed"));
        }
    }

    /** A new version of the case, which waits for its mentor. */
    private UUID amended(UUID entry) {
        CaseDetails details = new CaseDetails(
                training.technique,
                CaseRole.PERFORMED,
                training.today().minusDays(2),
                Complexity.HARDEST_THIRD,
                CaseOutcome.AS_PLANNED,
                training.mentor.person(),
                "");
        return acting.as(
                training.apprentice,
                () -> amendments
                        .amend(new CaseAmendment(UUID.randomUUID(), entry, details, "I had it in hand"))
                        .value());
    }

    private List<Attempt<Outcome<UUID>>> together(
            Caller one, Callable<Outcome<UUID>> does, Caller other, Callable<Outcome<UUID>> doesAlso) {
        return acting.together(2, i -> i == 0 ? does : doesAlso, i -> i == 0 ? one : other);
    }

    private static long done(List<Attempt<Outcome<UUID>>> attempts) {
        return attempts.stream()
                .filter(each -> each instanceof Attempt.Answered<Outcome<UUID>> answered
                        && answered.answer().isDone())
                .count();
    }
}
