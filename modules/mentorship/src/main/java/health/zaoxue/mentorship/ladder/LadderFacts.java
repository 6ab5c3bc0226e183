package health.zaoxue.mentorship.ladder;

import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.platform.persistence.Ids;
import health.zaoxue.platform.persistence.Row;
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
        return Row.all(
                database.createNativeQuery(
                                "select id, apprentice_id, technique_id, case_date, role, complexity, outcome,"
                                        + " entrustment, mentor_id, open_complication from mentorship.signed_case where "
                                        + Ids.among("apprentice_id", 1) + " order by case_date, id")
                        .setParameter(1, Ids.list(people)),
                LadderFacts::signedCase);
    }

    private static SignedCase signedCase(Row row) {
        return new SignedCase(
                row.id(),
                row.id(),
                row.id(),
                row.day(),
                row.constant(CaseRole.class),
                row.constant(Complexity.class),
                row.constant(CaseOutcome.class),
                Entrustment.values()[row.number() - 1],
                row.id(),
                row.truth());
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
        return Row.all(
                database.createNativeQuery(
                                "select distinct apprentice_id from mentorship.signed_case where hospital_id = ?1")
                        .setParameter(1, hospital),
                Row::id);
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
