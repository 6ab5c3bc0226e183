package health.zaoxue.mentorship.ladder;

import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.SignedCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts that ladders are computed from. */
@ApplicationScoped
class LadderFacts {
    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    List<SignedCase> casesOf(Collection<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        "select s from SignedCaseRow s where s.person in :people order by s.day, s.id",
                        SignedCaseRow.class)
                .setParameter("people", people)
                .getResultStream()
                .map(SignedCaseRow::value)
                .toList();
    }

    List<HeldCertification> certificationsOf(Collection<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        "select c.person, c.technique, c.scope, c.validFrom, c.validUntil, c.endedOn"
                                + " from Certification c where c.person in :people",
                        Object[].class)
                .setParameter("people", people)
                .getResultStream()
                .map(LadderFacts::held)
                .toList();
    }

    /** Techniques in which a person has made an entry, whatever became of it. */
    List<UUID> techniquesWithEntriesOf(UUID person) {
        return database.createQuery(
                        "select distinct e.technique from CaseEntry e where e.apprentice = :person", UUID.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<UUID> peopleWithCasesAt(UUID hospital) {
        return database.createQuery(
                        "select distinct s.person from SignedCaseRow s where s.hospital = :hospital", UUID.class)
                .setParameter("hospital", hospital)
                .getResultList();
    }

    private static HeldCertification held(@Nullable Object[] columns) {
        return new HeldCertification(
                (UUID) columns[0],
                (UUID) columns[1],
                (CertificationScope) columns[2],
                (LocalDate) columns[3],
                (LocalDate) columns[4],
                (LocalDate) columns[5]);
    }
}
