package health.zaoxue.mentorship.ladder;

import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.CertificationState;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.platform.boundary.ReadRecords;
import health.zaoxue.platform.persistence.Ids;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts that ladders are computed from. */
@ApplicationScoped
class LadderFacts {
    /** R-PLT-115: person after person, each by the index: as one set, PostgreSQL would rather read all cases of the programme. */
    private static final String CASES = """
            select c.id, c.apprentice_id, c.technique_id, c.case_date, c.role, c.complexity, c.outcome, c.entrustment, c.mentor_id,
                   c.open_complication, c.manner
            from unnest(string_to_array(?1, ',')) one
            cross join lateral (select s.* from mentorship.signed_case s where s.apprentice_id = cast(one as uuid) offset 0) c
            order by c.case_date, c.id
            """;

    private static final String PEOPLE_AT = """
            select distinct e.apprentice_id from mentorship.case_entry e
            where e.hospital_id = ?1 and e.state = 'SIGNED_OFF'
              and not exists (select 1 from mentorship.case_entry a where a.amends_id = e.id and a.state = 'SIGNED_OFF')
            """;

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private ReadRecords known;

    /** Oldest first for each of the people. */
    List<SignedCase> casesOf(Collection<UUID> people) {
        return known.withIds(Cases.class, people, this::readCases).values().stream()
                .flatMap(cases -> cases.all().stream())
                .toList();
    }

    private Map<UUID, Cases> readCases(Collection<UUID> people) {
        Map<UUID, List<SignedCase>> found =
                readCasesOf(people).stream().collect(Collectors.groupingBy(SignedCase::person));
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), person -> new Cases(found.getOrDefault(person, List.of()))));
    }

    private List<SignedCase> readCasesOf(Collection<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Map<UUID, AssessmentManner> manners = new HashMap<>();
        List<SignedCase> cases = Row.all(database.createNativeQuery(CASES).setParameter(1, Ids.list(people)), row -> {
            SignedCase one = signedCase(row);
            manners.put(one.entry(), row.constant(AssessmentManner.class));
            return one;
        });
        known.note(AssessmentManner.class, manners);
        return cases;
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
        return known.withIds(Certifications.class, people, this::readCertifications).values().stream()
                .flatMap(held -> held.all().stream())
                .toList();
    }

    private Map<UUID, Certifications> readCertifications(Collection<UUID> people) {
        Map<UUID, List<HeldCertification>> found =
                readCertificationsOf(people).stream().collect(Collectors.groupingBy(HeldCertification::person));
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), person -> new Certifications(found.getOrDefault(person, List.of()))));
    }

    private List<HeldCertification> readCertificationsOf(Collection<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        "select c.person, c.technique, c.scope, c.validFrom, c.validUntil, c.endedOn, c.state"
                                + " from Certification c where c.person in :people",
                        Object[].class)
                .setParameter("people", people)
                .getResultStream()
                .map(LadderFacts::held)
                .toList();
    }

    List<UUID> peopleWithCasesAt(UUID hospital) {
        return Row.all(database.createNativeQuery(PEOPLE_AT).setParameter(1, hospital), Row::id);
    }

    /** The cases of one person that count. */
    private record Cases(List<SignedCase> all) {}

    /** The certifications of one person. */
    private record Certifications(List<HeldCertification> all) {}

    private static HeldCertification held(@Nullable Object[] columns) {
        return new HeldCertification(
                (UUID) columns[0],
                (UUID) columns[1],
                (CertificationScope) columns[2],
                (LocalDate) columns[3],
                (LocalDate) columns[4],
                (LocalDate) columns[5],
                columns[6] == CertificationState.SUSPENDED);
    }
}
