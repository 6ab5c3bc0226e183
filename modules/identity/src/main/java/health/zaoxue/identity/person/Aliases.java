package health.zaoxue.identity.person;

import health.zaoxue.identity.MergeDetails;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which records have become former ones, and which pairs are two people. */
@Dependent
class Aliases {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    UUID kept(UUID person) {
        return Row.all(
                        database.createNativeQuery("select kept_id from identity.person_alias where old_id = ?1")
                                .setParameter(1, person),
                        Row::id)
                .stream()
                .findFirst()
                .orElse(person);
    }

    boolean isFormer(UUID person) {
        return !kept(person).equals(person);
    }

    /** Former records of a former record lead to the kept one directly. */
    void note(MergeDetails details, String reason, @Nullable String staffNumber) {
        database.createNativeQuery("""
                        insert into identity.person_alias (old_id, kept_id, staff_number, reason, merged_by, merged_at)
                        values (?1, ?2, cast(?6 as text), ?3, ?4, ?5)
                        """)
                .setParameter(1, details.gone())
                .setParameter(2, details.kept())
                .setParameter(3, reason)
                .setParameter(4, callers.current().person())
                .setParameter(5, Timestamp.from(clock.instant()))
                .setParameter(6, staffNumber)
                .executeUpdate();
        database.createNativeQuery("update identity.person_alias set kept_id = ?2 where kept_id = ?1")
                .setParameter(1, details.gone())
                .setParameter(2, details.kept())
                .executeUpdate();
    }

    void noteApart(MergeDetails details, String reason) {
        database.createNativeQuery("""
                        insert into identity.person_apart (one_id, other_id, reason, said_by, said_at)
                        values (least(?1, ?2), greatest(?1, ?2), ?3, ?4, ?5) on conflict do nothing
                        """)
                .setParameter(1, details.kept())
                .setParameter(2, details.gone())
                .setParameter(3, reason)
                .setParameter(4, callers.current().person())
                .setParameter(5, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
