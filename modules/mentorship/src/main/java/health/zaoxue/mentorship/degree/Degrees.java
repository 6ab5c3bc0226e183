package health.zaoxue.mentorship.degree;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.mentorship.MilestoneKind;
import health.zaoxue.mentorship.NewPublication;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.receipts.ReceiptService;
import health.zaoxue.platform.receipts.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Degree pathways as they are stored. */
@ApplicationScoped
class Degrees {
    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private ReceiptService receipts;

    Outcome<UUID> once(Submission submission, Supplier<Outcome<UUID>> act) {
        return receipts.once(database, submission, () -> act.get().map(UUID::toString))
                .map(UUID::fromString);
    }

    /** Adds it with the usual milestones. */
    void add(Degree degree) {
        database.persist(degree);
        database.flush();
        for (MilestoneKind kind : MilestoneKind.values()) {
            if (kind != MilestoneKind.OWN) {
                add(new StoredMilestone(
                        degree.id(), kind, "", DegreeRule.due(kind, degree.beginsOn(), degree.endsOn())));
            }
        }
    }

    void add(StoredMilestone milestone) {
        database.persist(milestone);
    }

    void add(StoredSupervisor supervisor) {
        database.persist(supervisor);
        database.flush();
    }

    StoredSupervisor supervisor(UUID id) {
        return present(id, database.find(StoredSupervisor.class, id));
    }

    /** Everybody who supervises or supervised it. */
    List<StoredSupervisor> supervisors(UUID degree) {
        return database.createQuery(
                        "select s from DegreeSupervisor s where s.degree = :degree order by s.fromDay, s.id",
                        StoredSupervisor.class)
                .setParameter("degree", degree)
                .getResultList();
    }

    /** R-MEN-162: supervisors confirm until their last day, and nobody confirms what they did themselves. */
    boolean supervises(UUID degree, UUID person, LocalDate today) {
        return supervisors(degree).stream().anyMatch(one -> person.equals(one.person()) && one.goesOn(today));
    }

    Degree get(UUID id) {
        return present(id, database.find(Degree.class, id));
    }

    /** The pathway, held until the end of the transaction. */
    Degree hold(UUID id) {
        return present(id, database.find(Degree.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    StoredMilestone milestone(UUID id) {
        return present(id, database.find(StoredMilestone.class, id));
    }

    private static <T> T present(UUID id, @Nullable T found) {
        if (found == null) {
            throw new NotFound("degree " + id);
        }
        return found;
    }

    List<StoredMilestone> milestones(UUID degree) {
        return database.createQuery("select m from DegreeMilestone m where m.degree = :degree", StoredMilestone.class)
                .setParameter("degree", degree)
                .getResultList();
    }

    /** Whether the person has one that has not come to an end. */
    boolean hasOpen(UUID person) {
        return !database.createNativeQuery("select 1 from mentorship.degree d where d.person_id = ?1"
                        + " and d.state in ('PROPOSED', 'RUNNING', 'SUSPENDED')")
                .setParameter(1, person)
                .getResultList()
                .isEmpty();
    }

    void note(Degree degree, String reason, UUID by, Instant at) {
        database.flush();
        database.createNativeQuery("insert into mentorship.degree_step (id, degree_id, state, reason, by_id, at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, degree.id())
                .setParameter(3, degree.state().name())
                .setParameter(4, reason)
                .setParameter(5, by)
                .setParameter(6, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    boolean isPublished(UUID degree, String doi) {
        return !Row.all(
                        database.createNativeQuery("select p.id from mentorship.degree_publication p"
                                        + " where p.degree_id = ?1 and p.doi <> '' and lower(p.doi) = lower(?2)")
                                .setParameter(1, degree)
                                .setParameter(2, doi),
                        Row::id)
                .isEmpty();
    }

    UUID add(NewPublication wanted, Instant at) {
        UUID id = UUID.randomUUID();
        database.createNativeQuery("insert into mentorship.degree_publication"
                        + " (id, degree_id, title, journal, year, doi, place, authors, added_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, id)
                .setParameter(2, wanted.degree())
                .setParameter(3, wanted.title().strip())
                .setParameter(4, wanted.journal().strip())
                .setParameter(5, wanted.year())
                .setParameter(6, wanted.doi())
                .setParameter(7, wanted.place())
                .setParameter(8, wanted.authors())
                .setParameter(9, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return id;
    }
}
