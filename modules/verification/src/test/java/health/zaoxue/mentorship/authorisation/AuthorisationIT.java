package health.zaoxue.mentorship.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.AuthorisationService;
import health.zaoxue.mentorship.Authorised;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.CertificationChange;
import health.zaoxue.mentorship.CertificationLifeService;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.PractisedTechnique;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Climb;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ArquillianTest
@Tag("R-MEN-65")
class AuthorisationIT {
    @Inject
    private AuthorisationService authorisations;

    @Inject
    private CertificationService certifications;

    @Inject
    private CertificationLifeService life;

    @Inject
    private OwnerDatabase database;

    @Inject
    private Climb climb;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Inject
    private TrainingHospital training;

    @BeforeEach
    void open() {
        training.open();
        training.pair(training.otherMentor, training.apprentice);
    }

    @Test
    void whoever_was_certified_may_from_that_moment_and_as_far_as_was_known_then() {
        climb.to(training);
        Instant before = clock.instant();
        UUID id = certified();
        Instant granted = clock.instant();
        acting.as(training.office, () -> life.suspend(change(id)));
        Instant suspended = clock.instant();
        acting.as(training.office, () -> life.reinstate(change(id)));
        Instant reinstated = clock.instant();
        acting.as(training.office, () -> life.revoke(change(id)));

        assertThat(namesAt(before)).isEmpty();
        assertThat(namesAt(granted)).containsExactly("Apprentice");
        assertThat(namesAt(suspended)).isEmpty();
        assertThat(namesAt(reinstated)).containsExactly("Apprentice");
        assertThat(now()).isEmpty();
    }

    @Test
    void limits_and_days_are_told_and_what_has_expired_is_not() {
        climb.to(training);
        UUID id = certified();
        assertThat(now()).singleElement().satisfies(one -> {
            assertThat(one.validUntil()).isEqualTo(training.today().plusYears(2));
            assertThat(one.trainer()).isFalse();
            assertThat(one.refreshDue()).isFalse();
        });
        assertThat(acting.as(nurse(), () -> authorisations.practisedHere()))
                .extracting(PractisedTechnique::id, PractisedTechnique::people)
                .containsExactly(tuple(training.technique, 1));

        days(id, 400, 0);
        assertThat(now()).hasSize(1);
        days(id, 401, -1);
        assertThat(now()).isEmpty();
        assertThat(acting.as(nurse(), () -> authorisations.practisedHere())).isEmpty();
    }

    @Test
    @Tag("R-MEN-14")
    void a_refresh_is_due_by_the_version_that_was_in_force_and_a_case_in_hand_clears_it() {
        climb.certified(
                training,
                training.apprentice,
                CertificationScope.INDEPENDENT,
                new Period(training.today().minusDays(60), training.today().plusDays(60)));
        assertThat(now()).singleElement().matches(one -> !one.refreshDue());

        database.execute(
                "insert into mentorship.technique_version select gen_random_uuid(), technique_id, 2, min_observed,"
                        + " min_assisted, min_direct, min_indirect, min_independent, min_training, min_assessors, 1,"
                        + " acceptable_failure, unacceptable_failure, failure, source, in_force_from"
                        + " from mentorship.technique_version where technique_id = '" + training.technique + "'");

        assertThat(now()).singleElement().matches(Authorised::refreshDue);
        assertThat(at(clock.instant().minus(2, ChronoUnit.DAYS)))
                .singleElement()
                .matches(one -> !one.refreshDue());
        climb.signedOff(training, training.mentor, CaseRole.SUPERVISED_SCRUBBED);
        assertThat(now()).singleElement().matches(one -> !one.refreshDue());
    }

    @Test
    void who_has_left_the_hospital_may_do_nothing_there() {
        climb.to(training);
        certified();
        database.execute(
                "update identity.staff_member set employer_kind = 'INSTITUTION', hospital_id = null, institution_id ="
                        + " (select institution_id from identity.staff_member where id = '" + training.mentor.person()
                        + "') where id = '" + training.apprentice.person() + "'");

        assertThat(now()).isEmpty();
    }

    @Test
    @Tag("R-MEN-66")
    void another_hospital_an_unknown_technique_and_a_moment_to_come_have_no_answer() {
        UUID elsewhere = UUID.randomUUID();
        Caller stranger = at(elsewhere, Role.NURSE);

        assertThatThrownBy(() -> acting.as(
                        stranger, () -> authorisations.at(training.technique, training.hospital, clock.instant())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(nurse(), () -> authorisations.here(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(
                        nurse(),
                        () -> authorisations.at(
                                training.technique,
                                training.hospital,
                                clock.instant().plusSeconds(60))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"BIOMEDICAL_ENGINEER", "STATISTICS_CLERK", "COMMISSION_OFFICIAL", "SYSTEM_ADMIN"})
    void it_is_for_those_who_treat_patients_and_answer_for_them(Role role) {
        assertThatThrownBy(() -> acting.as(at(training.hospital, role), () -> authorisations.here(training.technique)))
                .isInstanceOf(NotPermitted.class);
    }

    private UUID certified() {
        return climb.certified(training).value();
    }

    private CertificationChange change(UUID id) {
        return new CertificationChange(
                id,
                acting.as(training.office, () -> certifications.certification(id))
                        .version(),
                "Two complications in a month");
    }

    /** Moves the days of a certification: since when, and how many are left. */
    private void days(UUID id, int since, int left) {
        database.execute("update mentorship.certification set valid_from = date '"
                + training.today().minusDays(since) + "', valid_until = date '"
                + training.today().plusDays(left) + "' where id = '" + id + "'");
    }

    private List<Authorised> now() {
        return acting.as(nurse(), () -> authorisations.here(training.technique)).people();
    }

    private List<String> namesAt(Instant moment) {
        return at(moment).stream().map(one -> one.name().en()).toList();
    }

    private List<Authorised> at(Instant moment) {
        return acting.as(nurse(), () -> authorisations.at(training.technique, training.hospital, moment))
                .orElseThrow()
                .people();
    }

    private Caller nurse() {
        return at(training.hospital, Role.NURSE);
    }

    private static Caller at(UUID hospital, Role role) {
        return new Caller(UUID.randomUUID(), role.name(), Set.of(role), new Area.Hospital(hospital), hospital, null);
    }
}
