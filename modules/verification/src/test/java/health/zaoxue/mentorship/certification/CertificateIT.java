package health.zaoxue.mentorship.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.Certificate;
import health.zaoxue.mentorship.CertificateCode;
import health.zaoxue.mentorship.CertificateService;
import health.zaoxue.mentorship.CertificationChange;
import health.zaoxue.mentorship.CertificationLifeService;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.CertificationState;
import health.zaoxue.mentorship.VerifiedCertificate;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.HouseWork;
import health.zaoxue.platform.rounds.RecurringWork;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.Climb;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.TrainingHospital;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
@Tag("R-MEN-68")
class CertificateIT {
    @Inject
    private CertificateService certificates;

    @Inject
    private CertificationService certifications;

    @Inject
    private CertificationLifeService life;

    @Inject
    @Any
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

    private UUID id = UUID.randomUUID();

    @BeforeEach
    void certify() {
        training.open();
        training.pair(training.otherMentor, training.apprentice);
        climb.to(training);
        id = climb.certified(training).value();
    }

    @Test
    void whoever_holds_the_code_is_told_what_the_certificate_is_worth_without_signing_in() {
        String code = printed().code();

        VerifiedCertificate valid =
                asked(code.toLowerCase(java.util.Locale.ROOT)).orElseThrow();
        assertThat(valid.person().en()).isEqualTo("Apprentice");
        assertThat(valid.technique().en()).isEqualTo("External fixation");
        assertThat(valid.hospital().en()).isEqualTo("Hospital " + training.hospital);
        assertThat(valid.state()).isEqualTo(CertificationState.GRANTED);
        assertThat(valid.validUntil()).isEqualTo(training.today().plusYears(2));

        acting.as(training.office, () -> life.suspend(change()));
        assertThat(stateOf(code)).isEqualTo(CertificationState.SUSPENDED);
        assertThat(printed().isPrintable()).isFalse();
        acting.as(training.office, () -> life.reinstate(change()));
        acting.as(training.office, () -> life.revoke(change()));
        assertThat(stateOf(code)).isEqualTo(CertificationState.REVOKED);
    }

    @Test
    void what_has_expired_says_so() {
        String code = printed().code();
        database.execute("update mentorship.certification set valid_from = valid_from - 9, valid_until = date '"
                + training.today().minusDays(1) + "' where id = '" + id + "'");

        assertThat(stateOf(code)).isEqualTo(CertificationState.EXPIRED);
    }

    @Test
    void another_code_a_mistyped_one_and_none_tell_nothing() {
        String code = printed().code();

        assertThat(asked(CertificateCode.by(new SecureRandom()).printed())).isEmpty();
        assertThat(asked(code.substring(1) + code.charAt(0))).isEmpty();
        assertThat(asked("")).isEmpty();
    }

    @Test
    void it_is_printed_by_the_person_and_the_offices_of_the_hospital() {
        assertThat(acting.as(training.apprentice, () -> certificates.certificate(id))
                        .isPrintable())
                .isTrue();
        assertThat(acting.as(training.head, () -> certificates.certificate(id)).code())
                .isEqualTo(printed().code());
        assertThatThrownBy(() -> acting.as(training.otherApprentice, () -> certificates.certificate(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> acting.as(at(UUID.randomUUID(), Role.CREDENTIALING), () -> certificates.certificate(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(at(training.hospital, Role.NURSE), () -> certificates.certificate(id)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void what_was_granted_before_there_were_codes_gets_one() {
        UUID earlier = climb.certified(
                training,
                training.otherApprentice,
                CertificationScope.INDEPENDENT,
                new Period(training.today().minusDays(9), training.today().plusDays(9)));
        assertThat(acting.as(training.office, () -> certificates.certificate(earlier))
                        .isPrintable())
                .isFalse();

        works.stream().filter(CertificateBook.class::isInstance).forEach(work -> house.run(work.roles(), work::run));

        assertThat(acting.as(training.office, () -> certificates.certificate(earlier))
                        .isPrintable())
                .isTrue();
    }

    private Certificate printed() {
        return acting.as(training.office, () -> certificates.certificate(id));
    }

    private CertificationState stateOf(String code) {
        return asked(code).orElseThrow().state();
    }

    private Optional<VerifiedCertificate> asked(String code) {
        Attempt<Optional<VerifiedCertificate>> attempt = acting.asNobody(() -> certificates.verify(code));
        assertThat(attempt).isInstanceOf(Attempt.Answered.class);
        return ((Attempt.Answered<Optional<VerifiedCertificate>>) attempt).answer();
    }

    private CertificationChange change() {
        int version = acting.as(training.office, () -> certifications.certification(id))
                .version();
        return new CertificationChange(id, version, "Two complications in a month");
    }

    private static Caller at(UUID hospital, Role role) {
        return new Caller(UUID.randomUUID(), role.name(), Set.of(role), new Area.Hospital(hospital), hospital, null);
    }
}
