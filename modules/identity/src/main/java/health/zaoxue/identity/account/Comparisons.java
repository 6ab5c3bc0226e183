package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountDriftService.Nightly;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the nightly comparisons found. */
@Dependent
class Comparisons {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Keeps how many differences there were; null where Keycloak did not answer. */
    void keep(@Nullable Integer differences) {
        database.createNativeQuery(
                        "insert into identity.account_comparison (id, at, differences) values (?1, ?2, cast(?3 as integer))")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, differences)
                .executeUpdate();
    }

    Optional<Nightly> last() {
        return Row.all(
                        database.createNativeQuery(
                                "select at, differences from identity.account_comparison order by at desc limit 1"),
                        row -> new Nightly(row.moment(), Optional.ofNullable(row.numberOrNull())))
                .stream()
                .findFirst();
    }
}
