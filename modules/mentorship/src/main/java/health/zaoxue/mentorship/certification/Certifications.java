package health.zaoxue.mentorship.certification;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.mentorship.CertificationRequest;
import health.zaoxue.mentorship.CertificationState;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.platform.boundary.ReadRecords;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The certifications as they are stored. */
@ApplicationScoped
class Certifications {
    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private CertificationHistory history;

    @Inject
    private CertificateBook certificates;

    @Inject
    private ReadRecords known;

    /** Two grants of the same certification, one after the other. */
    void holdStill(CertificationRequest request) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "certification " + request.person() + request.technique() + request.scope())
                .getSingleResult();
    }

    /** R-MEN-20: the certification with every case that counts on that day; none is ever added or taken away. */
    void add(Certification granted, List<SignedCase> evidence, CertificationStep.Act act) {
        database.persist(granted);
        history.note(granted, act);
        certificates.enter(granted.id());
        evidence.forEach(one -> database.persist(new CertificationCase(granted.id(), one.entry())));
        database.flush();
    }

    /** Writes down the state that it has come into; answers the number of the step. */
    int note(Certification changed, CertificationStep.Act act) {
        return history.note(changed, act);
    }

    List<CertificationStep> stepsOf(UUID certification) {
        return history.of(certification);
    }

    Optional<Certification> open(CertificationRequest request) {
        return database.createQuery(
                        "select c from Certification c where c.person = :person and c.technique = :technique"
                                + " and c.scope = :scope and c.endedOn is null",
                        Certification.class)
                .setParameter("person", request.person())
                .setParameter("technique", request.technique())
                .setParameter("scope", request.scope())
                .getResultStream()
                .findFirst();
    }

    Certification hold(UUID id) {
        Certification found = database.find(Certification.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound("certification " + id);
        }
        return found;
    }

    Certification read(UUID id) {
        return one(id).orElseThrow(() -> new NotFound("certification " + id));
    }

    Optional<Certification> one(UUID id) {
        return Optional.ofNullable(database.find(Certification.class, id));
    }

    /** The generation of a local doctor in a technique, by the latest certification in it, at whatever hospital. */
    Optional<Integer> generationOf(UUID person, UUID technique) {
        return Optional.ofNullable(Row.all(
                        database.createNativeQuery("select mentorship.generation_of(?1, ?2)")
                                .setParameter(1, person)
                                .setParameter(2, technique),
                        Row::numberOrNull)
                .get(0));
    }

    List<Certification> ofHospital(UUID hospital, Listing listing) {
        return database.createQuery(
                        "select c from Certification c where c.hospital = :hospital"
                                + " order by case when c.endedOn is null then 0 else 1 end, c.validUntil, c.id",
                        Certification.class)
                .setParameter("hospital", hospital)
                .setFirstResult(listing.first())
                .setMaxResults(listing.size())
                .getResultList();
    }

    long countOf(UUID hospital) {
        return database.createQuery("select count(c) from Certification c where c.hospital = :hospital", Long.class)
                .setParameter("hospital", hospital)
                .getSingleResult();
    }

    /** Those that hold and whose last day is one of these. */
    List<Certification> endingBetween(LocalDate first, LocalDate last) {
        return database.createQuery(
                        "select c from Certification c where c.state = :granted and c.validUntil between :first and :last"
                                + " order by c.validUntil, c.id",
                        Certification.class)
                .setParameter("granted", CertificationState.GRANTED)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    List<Certification> ofPerson(UUID person) {
        return database.createQuery(
                        "select c from Certification c where c.person = :person order by c.grantedOn desc, c.id",
                        Certification.class)
                .setParameter("person", person)
                .getResultList();
    }

    Set<UUID> entriesOf(UUID certification) {
        return Objects.requireNonNull(casesOf(List.of(certification)).get(certification))
                .entries();
    }

    Map<UUID, Integer> numberOfCases(List<UUID> certifications) {
        return casesOf(certifications).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().entries().size()));
    }

    /** The cases that a certification was granted on. */
    private record Cases(Set<UUID> entries) {}

    private Map<UUID, Cases> casesOf(List<UUID> certifications) {
        return certifications.isEmpty() ? Map.of() : known.withIds(Cases.class, certifications, this::readCases);
    }

    private Map<UUID, Cases> readCases(Collection<UUID> certifications) {
        Map<UUID, Set<UUID>> entries = new HashMap<>();
        certifications.forEach(id -> entries.put(id, new HashSet<>()));
        database.createQuery(
                        "select k.certification, k.entry from CertificationCase k where k.certification in :ids",
                        Object[].class)
                .setParameter("ids", certifications)
                .getResultStream()
                .forEach(row ->
                        Objects.requireNonNull(entries.get((UUID) row[0])).add((UUID) row[1]));
        return entries.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new Cases(each.getValue())));
    }
}
