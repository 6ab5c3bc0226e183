package health.zaoxue.mentorship.certification;

import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.CertificateCode;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.CertificationState;
import health.zaoxue.mentorship.VerifiedCertificate;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.rounds.RecurringWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The codes of certificates. What was granted before there were codes gets one within the hour. */
@ApplicationScoped
class CertificateBook implements RecurringWork {
    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private Clock clock;

    private final SecureRandom chance = new SecureRandom();

    void enter(UUID certification) {
        database.createNativeQuery(
                        "insert into mentorship.certificate values (?1, ?2, ?3) on conflict (certification_id) do nothing")
                .setParameter(1, certification)
                .setParameter(2, CertificateCode.by(chance).value())
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    Optional<CertificateCode> codeOf(UUID certification) {
        return Row.all(
                        database.createNativeQuery(
                                        "select code from mentorship.certificate where certification_id = ?1")
                                .setParameter(1, certification),
                        Row::text)
                .stream()
                .findFirst()
                .map(CertificateCode::new);
    }

    /** Also asks where the code cannot be one, so that every answer takes as long. */
    Optional<VerifiedCertificate> verified(String code, LocalDate today) {
        return Row.all(
                        database.createNativeQuery("select * from mentorship.verified(?1)")
                                .setParameter(1, code),
                        row -> verified(row, today))
                .stream()
                .findFirst();
    }

    private static VerifiedCertificate verified(Row row, LocalDate today) {
        Translated person = name(row);
        Translated technique = name(row);
        Translated hospital = name(row);
        CertificationScope scope = row.constant(CertificationScope.class);
        CertificationState state = row.constant(CertificationState.class);
        LocalDate from = row.day();
        LocalDate until = row.day();
        return new VerifiedCertificate(person, technique, hospital, scope, state.on(today, until), from, until);
    }

    private static Translated name(Row row) {
        return new Translated(row.text(), row.textOrNull(), row.textOrNull());
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    /** Those of every hospital are meant. */
    @Override
    public Set<Role> roles() {
        return Set.of(Role.COMMISSION_OFFICIAL);
    }

    @Override
    @Transactional
    public void run() {
        Row.all(
                        database.createNativeQuery("select id from mentorship.certification c where not exists"
                                + " (select 1 from mentorship.certificate k where k.certification_id = c.id)"),
                        Row::id)
                .forEach(this::enter);
    }
}
