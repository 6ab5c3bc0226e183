package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountFailure;
import health.zaoxue.identity.AccountLetter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

/** How far Keycloak is with each wish. */
@Dependent
class Progress {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Keycloak's id of the account is known from now on. */
    void made(UUID person, String subject) {
        change("update identity.account set subject = ?2 where person_id = ?1", person)
                .setParameter(2, subject)
                .executeUpdate();
    }

    void letter(UUID person, boolean sent) {
        change("update identity.account_wish set letter = ?2 where person_id = ?1", person)
                .setParameter(2, (sent ? AccountLetter.SENT : AccountLetter.FAILED).name())
                .executeUpdate();
    }

    void done(UUID person, long number) {
        change("""
                        update identity.account_wish
                        set done_number = ?2, done_at = ?3, tried_at = null, failure = null, attempts = 0 where person_id = ?1
                        """, person)
                .setParameter(2, number)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    void failed(UUID person, AccountFailure failure) {
        change("""
                        update identity.account_wish set tried_at = ?2, failure = ?3, attempts = attempts + 1 where person_id = ?1
                        """, person)
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, failure.name())
                .executeUpdate();
    }

    private Query change(String sql, UUID person) {
        return database.createNativeQuery(sql).setParameter(1, person);
    }
}
