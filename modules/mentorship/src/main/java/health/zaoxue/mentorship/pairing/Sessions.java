package health.zaoxue.mentorship.pairing;

import health.zaoxue.mentorship.JointSession;
import health.zaoxue.mentorship.NewSession;
import health.zaoxue.mentorship.PairingDetail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is noted of pairings, as it is stored. */
@ApplicationScoped
class Sessions {
    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What this form has noted already; whoever sends the same form at the same moment waits for the answer. */
    Optional<UUID> madeBy(UUID formKey) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "session form " + formKey)
                .getSingleResult();
        return database.createQuery("select s.id from JointSession s where s.formKey = :key", UUID.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }

    UUID add(NewSession noted, UUID by) {
        Session session = new Session(noted, by, clock.instant());
        database.persist(session);
        database.flush();
        return session.id();
    }

    List<JointSession> latestOf(UUID pairing) {
        return database.createQuery(
                        "select s from JointSession s where s.pairing = :pairing order by s.day desc, s.id",
                        Session.class)
                .setParameter("pairing", pairing)
                .setMaxResults(PairingDetail.FEW)
                .getResultStream()
                .map(Session::view)
                .toList();
    }

    long signedOffIn(UUID pairing) {
        return database.createQuery("select count(s) from SignOff s where s.pairing = :pairing", Long.class)
                .setParameter("pairing", pairing)
                .getSingleResult();
    }
}
