package health.zaoxue.mentorship.pairing;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.mentorship.NewPairing;
import health.zaoxue.platform.boundary.ReadRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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

    /** Keeps two acts about the same people apart until the end of the transaction. */
    void holdStill(NewPairing wanted) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "pairing " + wanted.mentor() + wanted.apprentice())
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
