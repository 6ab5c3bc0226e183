package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The entries as they are stored. */
@ApplicationScoped
class CaseLog {
    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private CaseNotices notices;

    /** R-MEN-06: the entry that this form has made already; whoever sends the same form at the same moment waits for the answer. */
    Optional<CaseEntry> madeBy(UUID formKey) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "case form " + formKey)
                .getSingleResult();
        return database.createQuery("select e from CaseEntry e where e.formKey = :key", CaseEntry.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }

    /** The entry, to be looked at. */
    CaseEntry get(UUID id) {
        return present(id, database.find(CaseEntry.class, id));
    }

    /** The entry, held until the end of the transaction: of two who decide at once, the second sees what the first did. */
    CaseEntry hold(UUID id) {
        return present(id, database.find(CaseEntry.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static CaseEntry present(UUID id, @Nullable CaseEntry found) {
        if (found == null) {
            throw new NotFound("case " + id);
        }
        return found;
    }

    /** The same, where it still is what the caller has read. */
    static void mustBe(int version, CaseEntry entry) {
        if (entry.version() != version) {
            throw new OptimisticLockException("case " + entry.id() + " has changed since version " + version);
        }
    }

    /** The entry that amends this one; whoever amends it at the same moment waits for the answer, for the one is held. */
    Optional<CaseEntry> amendmentOf(UUID entry) {
        return database.createQuery("select e from CaseEntry e where e.amends = :entry", CaseEntry.class)
                .setParameter("entry", entry)
                .getResultStream()
                .findFirst();
    }

    Optional<SelfAssessment> ownWordOn(UUID entry) {
        return Optional.ofNullable(database.find(SelfAssessment.class, entry));
    }

    Optional<SignOff> signOffOf(UUID entry) {
        return Optional.ofNullable(database.find(SignOff.class, entry));
    }

    Optional<ComplicationReview> reviewOf(UUID entry) {
        return Optional.ofNullable(database.find(ComplicationReview.class, entry));
    }

    void add(Object born) {
        database.persist(born);
    }

    void flush() {
        database.flush();
    }

    /** Writes down who brought the entry into the state that it is in now, and tells whom it concerns. */
    CaseStep note(CaseEntry entry, UUID by, Instant at) {
        Long before = database.createQuery("select count(s) from CaseStep s where s.entry = :entry", Long.class)
                .setParameter("entry", entry.id())
                .getSingleResult();
        notices.tell(entry, by, before.intValue() + 1);
        CaseStep step = new CaseStep(entry, before.intValue() + 1, by, at);
        database.persist(step);
        return step;
    }

    List<CaseStep> stepsOf(UUID entry) {
        return database.createQuery("select s from CaseStep s where s.entry = :entry order by s.number", CaseStep.class)
                .setParameter("entry", entry)
                .getResultList();
    }
}
