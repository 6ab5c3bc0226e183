package health.zaoxue.identity.account;

import health.zaoxue.identity.naming.Turn;
import health.zaoxue.kernel.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Enters whoever may come in without having been entered by somebody else. */
@ApplicationScoped
@Transactional
class Newcomers {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Clock clock;

    /** R-IDN-12: an administrator without a link is entered as a person of the commission, once, under a name to be corrected. */
    void enterAdministrator(String subject, Set<Role> roles) {
        Turn.take(database, subject);
        if (isKnown(subject)) {
            return;
        }
        UUID person = UUID.randomUUID();
        database.createNativeQuery("""
                        insert into identity.staff_member (id, name_en, employer_kind, title, version)
                        values (?1, ?2, 'COMMISSION', '', 1)
                        """)
                .setParameter(1, person)
                .setParameter(2, Reach.administratorName(roles))
                .executeUpdate();
        database.createNativeQuery("""
                        insert into identity.account (person_id, subject, user_name, linked_by, linked_at)
                        values (?1, ?2, ?2, ?1, ?3)
                        """)
                .setParameter(1, person)
                .setParameter(2, subject)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
        new GrantBook(database, person, clock).state(person, roles);
    }

    private boolean isKnown(String subject) {
        return !database.createNativeQuery("select 1 from identity.account where subject = ?1")
                .setParameter(1, subject)
                .getResultList()
                .isEmpty();
    }
}
