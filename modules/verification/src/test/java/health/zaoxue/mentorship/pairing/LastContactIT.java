package health.zaoxue.mentorship.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.CaseAmendment;
import health.zaoxue.mentorship.CaseAmendmentService;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.NewSession;
import health.zaoxue.mentorship.PairingLifeService;
import health.zaoxue.mentorship.Performance;
import health.zaoxue.mentorship.Rating;
import health.zaoxue.mentorship.SessionKind;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
@Tag("R-MEN-190")
class LastContactIT {
    @Inject
    private TrainingHospital training;

    @Inject
    private PairingLifeService lives;

    @Inject
    private CaseLogService log;

    @Inject
    private CaseAmendmentService amendments;

    @Inject
    private SignOffService signOffs;

    @Inject
    private Acting acting;

    @Inject
    private OwnerDatabase database;

    @BeforeEach
    void open() {
        training.open();
    }

    @Test
    void the_latest_signed_off_case_or_session_is_kept_and_an_amendment_can_take_it_back() {
        LocalDate today = training.today();
        assertThat(lastJoint()).isNull();

        UUID case5 = sent(today.minusDays(5));
        assertThat(lastJoint()).isNull();
        signOff(case5);
        signOff(sent(today.minusDays(20)));
        assertThat(lastJoint()).isEqualTo(today.minusDays(5));

        CaseAmendment earlier =
                new CaseAmendment(UUID.randomUUID(), case5, performedOn(today.minusDays(9)), "It was the week before");
        UUID amended =
                acting.as(training.apprentice, () -> amendments.amend(earlier)).value();
        assertThat(lastJoint()).isEqualTo(today.minusDays(5));
        signOff(amended);
        assertThat(lastJoint()).isEqualTo(today.minusDays(9));

        meetOn(today.minusDays(12));
        assertThat(lastJoint()).isEqualTo(today.minusDays(9));
        meetOn(today.minusDays(1));
        assertThat(lastJoint()).isEqualTo(today.minusDays(1));
    }

    @Test
    void what_is_kept_of_every_pairing_is_what_its_cases_and_sessions_say() {
        signOff(sent(training.today()));

        assertThat(database.text("""
                        select string_agg(p.id::text, ', ') from mentorship.pairing p
                         where p.last_case is distinct from (select max(c.case_date) from mentorship.sign_off s
                                   join mentorship.signed_case c on c.id = s.entry_id where s.pairing_id = p.id)
                            or p.last_session is distinct from (select max(j.held_on) from mentorship.joint_session j
                                   where j.pairing_id = p.id)
                        """)).isNull();
    }

    private @Nullable LocalDate lastJoint() {
        return acting.as(training.apprentice, () -> lives.mine()).get(0).lastJoint();
    }

    private UUID sent(LocalDate day) {
        return acting.as(
                training.apprentice,
                () -> log.send(UUID.randomUUID(), performedOn(day)).value());
    }

    private CaseDetails performedOn(LocalDate day) {
        return new CaseDetails(
                training.technique,
                CaseRole.OBSERVED,
                day,
                Complexity.AVERAGE,
                CaseOutcome.AS_PLANNED,
                training.mentor.person(),
                "");
    }

    private void signOff(UUID id) {
        Rating rating = new Rating(
                Entrustment.IN_THE_ROOM,
                Performance.PRACTICE_READY,
                Complexity.AVERAGE,
                AssessmentManner.IN_PLACE,
                "Calm throughout",
                "Ask for the image",
                false);
        acting.as(
                training.mentor,
                () -> signOffs.signOff(id, signOffs.review(id).version(), rating)
                        .value());
    }

    private void meetOn(LocalDate day) {
        UUID pairing = acting.as(training.apprentice, () -> lives.mine()).get(0).id();
        NewSession session =
                new NewSession(UUID.randomUUID(), pairing, day, SessionKind.BEDSIDE, 45, "Reading images together");
        acting.as(training.mentor, () -> lives.note(session)).value();
    }
}
