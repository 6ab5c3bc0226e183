package health.zaoxue.mentorship.pairing;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.mentorship.NewPairing;
import health.zaoxue.platform.boundary.ReadRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pairings as they are stored. */
@ApplicationScoped
class Pairings {
    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private ReadRecords known;

    void add(Pairing pairing) {
        database.persist(pairing);
        database.flush();
    }

    Pairing get(UUID id) {
        Pairing found = database.find(Pairing.class, id);
        if (found == null) {
            throw new NotFound("pairing " + id);
        }
        return found;
    }

    /** The pairing, held until the end of the transaction: of two who end or hand it over at once, the second sees what the first did. */
    Pairing hold(UUID id) {
        Pairing found = database.find(Pairing.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound("pairing " + id);
        }
        return found;
    }

    /** The same, where it still is what the caller has read. */
    static void mustBe(int version, Pairing pairing) {
        if (pairing.version() != version) {
            throw new OptimisticLockException("pairing " + pairing.id() + " has changed since version " + version);
        }
    }

    void flush() {
        database.flush();
    }

    /** What this form has made already; whoever sends the same form at the same moment waits for the answer. */
    List<UUID> madeBy(UUID formKey) {
        holdStill("pairing form " + formKey);
        return database.createQuery(
                        "select p.id from Pairing p where p.formKey = :key order by p.begunAt, p.id", UUID.class)
                .setParameter("key", formKey)
                .getResultList();
    }

    Optional<Pairing> successorOf(UUID pairing) {
        return database.createQuery("select p from Pairing p where p.succeeds = :pairing", Pairing.class)
                .setParameter("pairing", pairing)
                .getResultStream()
                .findFirst();
    }

    /** Keeps two acts about the same people apart until the end of the transaction. */
    void holdStill(NewPairing wanted) {
        holdStill("pairing " + wanted.mentor() + wanted.apprentice());
    }

    private void holdStill(String what) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, what)
                .getSingleResult();
    }

    boolean overlap(NewPairing wanted) {
        return database.createQuery(
                        "select p from Pairing p where p.mentor = :mentor and p.apprentice = :apprentice"
                                + " and p.hospital = :hospital and p.specialty = :specialty",
                        Pairing.class)
                .setParameter("mentor", wanted.mentor())
                .setParameter("apprentice", wanted.apprentice())
                .setParameter("hospital", wanted.hospital())
                .setParameter("specialty", wanted.specialty())
                .getResultStream()
                .anyMatch(pairing -> pairing.overlaps(wanted.period()));
    }

    /** Those that began, in which the person teaches or learns, latest first. */
    List<Pairing> of(UUID person) {
        return known.withId(Of.class, person, this::read).pairings();
    }

    private Of read(UUID person) {
        return new Of(database.createQuery(
                        "select p from Pairing p where p.mentor = :person or p.apprentice = :person"
                                + " order by p.fromDay desc, p.id",
                        Pairing.class)
                .setParameter("person", person)
                .getResultStream()
                .filter(pairing -> !pairing.neverBegan())
                .toList());
    }

    /** The pairings of one person. */
    private record Of(List<Pairing> pairings) {}
}
