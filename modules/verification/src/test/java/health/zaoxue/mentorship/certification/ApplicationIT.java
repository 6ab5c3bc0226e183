package health.zaoxue.mentorship.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.ApplicationAct;
import health.zaoxue.mentorship.ApplicationRow;
import health.zaoxue.mentorship.ApplicationService;
import health.zaoxue.mentorship.ApplicationState;
import health.zaoxue.mentorship.ApplicationView;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.CertificateService;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.CommitteeNaming;
import health.zaoxue.mentorship.CommitteeService;
import health.zaoxue.mentorship.CommitteeVote;
import health.zaoxue.mentorship.Signatory;
import health.zaoxue.mentorship.SignatoryStanding;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.HouseWork;
import health.zaoxue.platform.rounds.RecurringWork;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Climb;
import health.zaoxue.testing.InhabitedHospital;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.TrainingHospital;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
@Tag("R-MEN-100")
class ApplicationIT {
    @Inject
    private ApplicationService applications;

    @Inject
    private CommitteeService committees;

    @Inject
    private CertificationService certifications;

    @Inject
    private CertificateService certificates;

    @Inject
    private Instance<RecurringWork> works;

    @Inject
    private HouseWork house;

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
    @Tag("R-MEN-104")
    @Tag("R-MEN-105")
    void from_the_frozen_evidence_over_two_signatures_to_a_certificate_that_names_them() {
        UUID id = climb.applied(training).value();
        climb.signedOff(training, training.mentor, CaseRole.PERFORMED);
        climb.signed(training, id);
        ApplicationView read = climb.read(training, id);
        UUID certification = climb.granted(training, id, UUID.randomUUID()).value();

        assertThat(read.cases()).hasSize(7).allMatch(one -> one.change() == null);
        assertThat(read.cases())
                .allMatch(one -> (one.curve() != null) == one.role().isOperating());
        assertThat(read.isUnanimous()).isTrue();
        assertThat(acting.as(training.office, () -> certifications.certification(certification))
                        .cases())
                .isEqualTo(7);
        assertThat(acting.as(training.apprentice, () -> certificates.certificate(certification))
                        .signatories())
                .containsExactly(Translated.of("Mentor", null), Translated.of("Other Mentor", null));
        assertThat(climb.read(training, id).history())
                .extracting(ApplicationView.Step::state)
                .containsExactly(ApplicationState.SUBMITTED, ApplicationState.IN_COMMITTEE, ApplicationState.GRANTED);
        assertThat(toldOf(id, training.apprentice)).isEqualTo("APPLICATION_IN_COMMITTEE");
        assertThat(toldOf(id, training.otherMentor)).isEqualTo("APPLICATION_GRANTED,APPLICATION_TO_SIGN");
    }

    @Test
    void the_same_form_applies_once_and_a_second_one_waits_for_the_first() {
        UUID key = UUID.randomUUID();
        Outcome<UUID> first = applyWith(key);

        assertThat(applyWith(key)).isEqualTo(first);
        assertThat(applyWith(UUID.randomUUID()).reasons()).containsExactly(Refusal.of("application.already"));
        assertThat(acting.as(training.office, () -> certifications.candidates()))
                .isEmpty();
        assertThat(acting.as(training.apprentice, () -> applications.mine()))
                .extracting(ApplicationRow::id, ApplicationRow::state)
                .containsExactly(tuple(first.value(), ApplicationState.SUBMITTED));
    }

    @Test
    @Tag("R-MEN-101")
    void the_committee_is_two_or_more_of_those_who_may_sit() {
        UUID id = climb.applied(training).value();
        assertThat(acting.as(training.office, () -> committees.eligible(id)))
                .extracting(Signatory::person, Signatory::standings)
                .containsExactly(
                        tuple(training.mentor.person(), Set.of(SignatoryStanding.MENTOR)),
                        tuple(training.otherMentor.person(), Set.of(SignatoryStanding.MENTOR)));

        assertThat(named(id, training.mentor).reasons()).containsExactly(Refusal.at("members", "committee.size", 2, 7));
        assertThat(named(id, training.mentor, training.apprentice).reasons())
                .containsExactly(Refusal.at("members", "committee.candidate"));
        assertThat(named(id, training.mentor, training.otherApprentice).reasons())
                .containsExactly(Refusal.at("members", "committee.not-eligible"));
        assertThat(named(id, training.mentor, training.otherMentor).isDone()).isTrue();
    }

    @Test
    @Tag("R-MEN-104")
    void a_signature_is_given_once_under_the_evidence_that_was_read_by_those_who_sit() {
        UUID id = climb.seated(training, climb.applied(training).value());
        assertThat(opposes(training.mentor, id, " ").reasons()).containsExactly(Refusal.at("why", "text.missing"));
        assertThatThrownBy(() -> favours(training.mentor, id, 2)).isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> favours(training.otherApprentice, id, 1)).isInstanceOf(NotFound.class);
        assertThat(climb.granted(training, id, UUID.randomUUID()).reasons())
                .containsExactly(Refusal.of("committee.not-signed", 2L));

        assertThat(favours(training.mentor, id, 1).isDone()).isTrue();
        assertThat(opposes(training.mentor, id, "On second thoughts").reasons())
                .containsExactly(Refusal.of("committee.signed-before"));
        assertThat(opposes(training.otherMentor, id, "Too few hard cases").isDone())
                .isTrue();
        assertThat(climb.granted(training, id, UUID.randomUUID()).reasons())
                .containsExactly(Refusal.of("committee.against"));
        assertThat(acting.as(training.otherMentor, () -> committees.queue())).hasSize(1);
    }

    @Test
    @Tag("R-MEN-103")
    void a_complication_after_the_freezing_stands_in_the_way_until_it_is_reviewed_and_frozen_anew() {
        UUID id = climb.signed(training, climb.applied(training).value());
        climb.complicated(training);

        assertThat(climb.granted(training, id, UUID.randomUUID()).reasons())
                .extracting(Refusal::code)
                .containsExactly("certification.open-complication", "application.evidence-changed");
        assertThat(does(training.office, committees::giveBack, act(id, "")).reasons())
                .containsExactly(Refusal.at("reason", "text.missing"));
        does(training.office, committees::giveBack, act(id, "First the review")).value();
        assertThat(does(training.apprentice, applications::applyAgain, act(id, ""))
                        .reasons())
                .containsExactly(Refusal.of("certification.open-complication"));
    }

    @Test
    @Tag("R-MEN-103")
    void what_is_sent_again_is_frozen_anew_and_signed_anew() {
        UUID id = climb.signed(training, climb.applied(training).value());
        does(training.office, committees::giveBack, act(id, "One more case alone"))
                .value();
        climb.signedOff(training, training.mentor, CaseRole.PERFORMED);
        does(training.apprentice, applications::applyAgain, act(id, "Done on Monday"))
                .value();

        ApplicationView again = climb.read(training, id);
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.cases()).hasSize(8);
        assertThat(again.committee()).isEmpty();
        assertThat(climb.granted(training, climb.signed(training, id), UUID.randomUUID())
                        .isDone())
                .isTrue();
    }

    @Test
    @Tag("R-MEN-102")
    void what_is_withdrawn_or_refused_stays_so_and_makes_room_for_another() {
        UUID first = climb.applied(training).value();
        does(training.apprentice, applications::withdraw, act(first, "")).value();
        UUID second = climb.seated(training, climb.applied(training).value());
        does(training.office, committees::turnDown, act(second, "Not yet")).value();

        assertThat(favours(training.mentor, second, 1).reasons()).containsExactly(Refusal.of("application.not-now"));
        assertThat(does(training.apprentice, applications::withdraw, act(second, ""))
                        .reasons())
                .containsExactly(Refusal.of("application.not-now"));
        assertThat(toldOf(second, training.apprentice)).isEqualTo("APPLICATION_IN_COMMITTEE,APPLICATION_REFUSED");
        assertThat(climb.applied(training).isDone()).isTrue();
    }

    @Test
    @Tag("R-MEN-102")
    void what_nobody_decided_for_ninety_days_has_lapsed() {
        UUID id = climb.signed(training, climb.applied(training).value());
        database.execute("update mentorship.application set lapses_on = date '"
                + training.today().minusDays(1) + "' where id = '" + id + "'");

        assertThat(climb.read(training, id).state()).isEqualTo(ApplicationState.LAPSED);
        assertThat(climb.granted(training, id, UUID.randomUUID()).reasons())
                .containsExactly(Refusal.of("application.not-now"));
        works.stream()
                .filter(LapsingApplications.class::isInstance)
                .forEach(work -> house.run(work.roles(), work::run));
        assertThat(toldOf(id, training.apprentice)).isEqualTo("APPLICATION_IN_COMMITTEE,APPLICATION_LAPSED");
        assertThat(climb.applied(training).isDone()).isTrue();
    }

    @Test
    void an_application_concerns_its_candidate_its_committee_and_the_office_alone() {
        UUID id = climb.applied(training).value();
        Caller colleague = training.otherApprentice;
        Caller elsewhere = InhabitedHospital.newcomer(UUID.randomUUID(), Role.CREDENTIALING);

        for (Caller other : new Caller[] {colleague, training.mentor, elsewhere}) {
            assertThatThrownBy(() -> acting.as(other, () -> applications.application(id)))
                    .isInstanceOf(NotFound.class);
        }
        ApplicationAct act = act(id, "No");
        assertThatThrownBy(() -> acting.as(elsewhere, () -> committees.giveBack(act)))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(training.head, () -> applications.application(id)).id())
                .isEqualTo(id);
    }

    private Outcome<UUID> applyWith(UUID key) {
        return acting.as(
                training.apprentice, () -> applications.apply(key, training.technique, CertificationScope.INDEPENDENT));
    }

    private Outcome<UUID> named(UUID id, Caller... members) {
        Set<UUID> persons = Arrays.stream(members).map(Caller::person).collect(Collectors.toSet());
        CommitteeNaming naming = new CommitteeNaming(
                UUID.randomUUID(), id, climb.read(training, id).version(), persons);
        return acting.as(training.office, () -> committees.name(naming));
    }

    private Outcome<UUID> favours(Caller member, UUID id, int round) {
        return acting.as(member, () -> committees.sign(new CommitteeVote(UUID.randomUUID(), id, round, true, "")));
    }

    private Outcome<UUID> opposes(Caller member, UUID id, String why) {
        return acting.as(member, () -> committees.sign(new CommitteeVote(UUID.randomUUID(), id, 1, false, why)));
    }

    private Outcome<UUID> does(Caller who, Function<ApplicationAct, Outcome<UUID>> what, ApplicationAct act) {
        return acting.as(who, () -> what.apply(act));
    }

    private ApplicationAct act(UUID id, String reason) {
        return new ApplicationAct(
                UUID.randomUUID(), id, climb.read(training, id).version(), reason);
    }

    private String toldOf(UUID id, Caller reader) {
        return Objects.requireNonNull(database.text(
                "select coalesce(string_agg(kind, ',' order by kind), '') from platform.notice where subject_id = '"
                        + id + "' and recipient_id = '" + reader.person() + "'"));
    }
}
