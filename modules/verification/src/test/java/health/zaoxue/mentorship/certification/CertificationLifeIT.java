package health.zaoxue.mentorship.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.ApplicationGrant;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.CertificationChange;
import health.zaoxue.mentorship.CertificationLifeService;
import health.zaoxue.mentorship.CertificationRenewal;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.CertificationState;
import health.zaoxue.mentorship.CertificationStepView;
import health.zaoxue.mentorship.CertificationView;
import health.zaoxue.mentorship.CommitteeService;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.Climb;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CertificationLifeIT {
    @Inject
    private CertificationLifeService life;

    @Inject
    private CertificationService certifications;

    @Inject
    private SignOffService signOffs;

    @Inject
    private LadderService ladders;

    @Inject
    private CommitteeService committees;

    @Inject
    private OwnerDatabase database;

    @Inject
    private Climb climb;

    @Inject
    private Acting acting;

    @Inject
    private TrainingHospital training;

    @BeforeEach
    void open() {
        training.open();
        training.pair(training.otherMentor, training.apprentice);
    }

    @Test
    @Tag("R-MEN-61")
    void a_suspended_certification_no_longer_makes_independent_until_that_is_lifted_and_every_step_is_kept() {
        UUID id = certified();

        assertThat(acting.as(training.office, () -> life.suspend(change(id, "Two complications in a month")))
                        .isDone())
                .isTrue();
        assertThat(stage()).isEqualTo(Stage.INDIRECT_SUPERVISION);
        assertThat(acting.as(training.office, () -> certifications.candidates()))
                .isEmpty();
        assertThat(climb.applied(training).reasons()).contains(Refusal.of("certification.suspended"));

        acting.as(training.office, () -> life.reinstate(change(id, "Both reviewed, none avoidable")));
        assertThat(stage()).isEqualTo(Stage.INDEPENDENT);

        acting.as(training.office, () -> life.revoke(change(id, "Moved to another specialty")));
        assertThat(stage()).isEqualTo(Stage.INDIRECT_SUPERVISION);
        assertThat(acting.as(training.office, () -> life.suspend(change(id, "Again")))
                        .reasons())
                .containsExactly(Refusal.of("certification.not-now"));
        assertThat(acting.as(training.office, () -> life.history(id)))
                .extracting(CertificationStepView::state, CertificationStepView::reason)
                .containsExactly(
                        tuple(CertificationState.GRANTED, null),
                        tuple(CertificationState.SUSPENDED, "Two complications in a month"),
                        tuple(CertificationState.GRANTED, "Both reviewed, none avoidable"),
                        tuple(CertificationState.REVOKED, "Moved to another specialty"));
        assertThat(acting.as(training.office, () -> life.history(id)))
                .allSatisfy(step -> assertThat(step.by()).isEqualTo(Translated.of("Office", null)));
    }

    @Test
    @Tag("R-MEN-61")
    void an_act_needs_a_reason_its_own_version_the_office_of_the_hospital_and_somebody_else() {
        UUID id = certified();
        CertificationChange read = change(id, "Two complications in a month");

        assertThat(acting.as(training.office, () -> life.suspend(change(id, "  ")))
                        .reasons())
                .containsExactly(Refusal.at("reason", "text.missing"));
        assertThat(acting.as(officeAndApprentice(), () -> life.suspend(read)).reasons())
                .containsExactly(Refusal.of("certification.own"));
        assertThatThrownBy(() -> acting.as(stranger(), () -> life.suspend(read)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(stranger(), () -> life.history(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(training.head, () -> life.suspend(read)))
                .isInstanceOf(NotPermitted.class);

        acting.as(training.office, () -> life.suspend(read));
        acting.as(training.office, () -> life.reinstate(change(id, "Reviewed")));
        assertThatThrownBy(() -> acting.as(training.office, () -> life.suspend(read)))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void a_grant_that_is_sent_again_after_a_revocation_grants_nothing() {
        climb.to(training);
        UUID key = UUID.randomUUID();
        UUID application = climb.signed(training, climb.applied(training).value());
        ApplicationGrant grant = climb.grant(training, application, key);
        UUID id = acting.as(training.office, () -> committees.certify(grant)).value();
        acting.as(training.office, () -> life.revoke(change(id, "Moved to another specialty")));

        assertThat(acting.as(training.office, () -> committees.certify(grant))).isEqualTo(Outcome.done(id));

        assertThat(stage()).isEqualTo(Stage.INDIRECT_SUPERVISION);
    }

    @Test
    @Tag("R-MEN-64")
    void the_person_is_told_at_once_of_a_suspension_and_of_its_end() {
        UUID id = certified();

        acting.as(training.office, () -> life.suspend(change(id, "Two complications in a month")));
        acting.as(training.office, () -> life.reinstate(change(id, "Both reviewed")));

        assertThat(database.text("select string_agg(kind || ' ' || urgent, ',' order by told_at) from platform.notice"
                        + " where subject_id = '" + id + "' and recipient_id = '" + training.apprentice.person()
                        + "' and kind <> 'CERTIFICATION_GRANTED'"))
                .isEqualTo("CERTIFICATION_SUSPENDED true,CERTIFICATION_REINSTATED false");
    }

    @Test
    @Tag("R-MEN-62")
    void a_renewal_takes_the_place_of_what_ends_within_ninety_days_with_the_evidence_of_now() {
        UUID id = certified();
        CertificationRenewal renewal = new CertificationRenewal(
                id, 1, training.today().plusYears(1), training.today().plusYears(2), "Not in children under 12");
        assertThat(acting.as(training.office, () -> life.renew(renewal)).reasons())
                .extracting(Refusal::code)
                .containsExactly("certification.renewal-early");
        climb.signedOff(training, training.mentor, CaseRole.PERFORMED);
        endsIn(id, 90);

        UUID renewed = acting.as(training.office, () -> life.renew(renewal).value());

        CertificationView view = acting.as(training.office, () -> certifications.certification(renewed));
        assertThat(view.cases()).isEqualTo(8);
        assertThat(view.limits()).isEqualTo("Not in children under 12");
        assertThat(acting.as(training.office, () -> certifications.certification(id))
                        .state())
                .isEqualTo(CertificationState.RENEWED);
        assertThat(stage()).isEqualTo(Stage.INDEPENDENT);
    }

    @Test
    @Tag("R-MEN-60")
    void what_has_expired_lets_nobody_act_and_is_granted_anew() {
        UUID id = certified();
        endsIn(id, -1);

        assertThat(acting.as(training.office, () -> certifications.certification(id))
                        .state())
                .isEqualTo(CertificationState.EXPIRED);
        assertThat(stage()).isEqualTo(Stage.INDIRECT_SUPERVISION);
        assertThat(climb.certified(training).isDone()).isTrue();
        assertThat(acting.as(training.office, () -> certifications.certification(id))
                        .state())
                .isEqualTo(CertificationState.RENEWED);
    }

    @Test
    @Tag("R-MEN-63")
    void a_trainer_signs_off_what_was_done_while_certified_and_nothing_while_suspended_or_after_a_revocation() {
        UUID trainer = trainer(training.today().minusDays(30), training.today().minusDays(1));
        UUID before = climb.sent(training, training.otherApprentice, CaseRole.OBSERVED);
        UUID during = climb.sent(training, training.otherApprentice, CaseRole.ASSISTED);

        assertThat(climb.signOff(training.otherApprentice, before).isDone()).isTrue();
        acting.as(training.office, () -> life.suspend(change(renewable(trainer), "A complaint")));
        assertThat(climb.signOff(training.otherApprentice, during).reasons())
                .extracting(Refusal::code)
                .containsExactly("signoff.not-a-trainer");

        acting.as(training.office, () -> life.reinstate(change(trainer, "Not founded")));
        assertThat(climb.signOff(training.otherApprentice, during).isDone()).isTrue();

        UUID after = climb.sent(training, training.otherApprentice, CaseRole.SUPERVISED_SCRUBBED);
        acting.as(training.office, () -> life.revoke(change(trainer, "Founded after all")));
        assertThat(climb.signOff(training.otherApprentice, after).reasons())
                .extracting(Refusal::code)
                .containsExactly("signoff.not-a-trainer");
    }

    @Test
    @Tag("R-MEN-63")
    void of_a_suspension_and_a_sign_off_at_the_same_moment_the_sign_off_is_the_first_or_does_not_happen() {
        UUID trainer = trainer(training.today().minusDays(30), training.today().plusDays(30));
        UUID id = climb.sent(training, training.otherApprentice, CaseRole.OBSERVED);
        int version =
                acting.as(training.otherApprentice, () -> signOffs.review(id)).version();
        CertificationChange suspension = change(trainer, "A complaint");

        List<Attempt<Outcome<UUID>>> attempts = acting.together(
                2,
                i -> i == 0 ? () -> life.suspend(suspension) : () -> signOffs.signOff(id, version, Climb.rating(false)),
                i -> i == 0 ? training.office : training.otherApprentice);

        assertThat(attempts).allMatch(attempt -> attempt instanceof Attempt.Answered<Outcome<UUID>>);
        assertThat(database.text("select count(*)::text from mentorship.sign_off o join mentorship.certification_step s"
                        + " on s.certification_id = '" + trainer + "' and s.state = 'SUSPENDED'"
                        + " where o.entry_id = '" + id + "' and o.signed_at > s.at"))
                .isEqualTo("0");
        assertThat(acting.as(training.office, () -> certifications.certification(trainer))
                        .state())
                .isEqualTo(CertificationState.SUSPENDED);
    }

    /** What has run out is looked into while it still runs. */
    private UUID renewable(UUID certification) {
        endsIn(certification, 30);
        return certification;
    }

    private UUID certified() {
        climb.to(training);
        return climb.certified(training).value();
    }

    private void endsIn(UUID id, int days) {
        database.execute(
                "update mentorship.certification set granted_on = granted_on - 400, valid_from = valid_from - 400,"
                        + " valid_until = date '" + training.today().plusDays(days) + "' where id = '" + id + "'");
    }

    /** Makes a local colleague the apprentice's mentor who is certified to train in that time. */
    private UUID trainer(LocalDate from, LocalDate until) {
        training.pair(training.otherApprentice, training.apprentice);
        return climb.certified(training, training.otherApprentice, CertificationScope.TRAINER, new Period(from, until));
    }

    private CertificationChange change(UUID id, String reason) {
        int version = acting.as(training.office, () -> certifications.certification(id))
                .version();
        return new CertificationChange(id, version, reason);
    }

    private Caller officeAndApprentice() {
        return new Caller(
                training.apprentice.person(),
                "Both",
                Set.of(Role.LOCAL_PHYSICIAN, Role.CREDENTIALING),
                new Area.Hospital(training.hospital),
                training.hospital,
                null);
    }

    private static Caller stranger() {
        UUID elsewhere = UUID.randomUUID();
        return new Caller(
                UUID.randomUUID(),
                "Elsewhere",
                Set.of(Role.CREDENTIALING),
                new Area.Hospital(elsewhere),
                elsewhere,
                null);
    }

    private @Nullable Stage stage() {
        return acting.as(training.apprentice, () -> ladders.ladder(training.apprentice.person(), training.technique))
                .stage();
    }
}
