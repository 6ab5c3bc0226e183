package health.zaoxue.identity.tour;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The batches that tours belong to. A batch is locked while a tour joins it, so that its days stay as they were. */
@Dependent
class Teams {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    Optional<Refusal> whyNot(UUID batch, TourFacts facts) {
        List<TourOfDuty.Team> teams = Row.all(
                database.createNativeQuery("select sponsor_region_id, hospital_id, from_day, to_day from identity.batch"
                                + " where id = ?1 for update")
                        .setParameter(1, batch),
                row -> new TourOfDuty.Team(row.id(), row.id(), new Period(row.day(), row.day())));
        return teams.isEmpty()
                ? Optional.of(Refusal.at("batch", "identity.tour.other.batch"))
                : TourOfDuty.whyNotWith(teams.get(0), facts, regionOf(facts.institution()));
    }

    private UUID regionOf(UUID institution) {
        return Row.all(
                        database.createNativeQuery("select sponsor_region_id from identity.institution where id = ?1")
                                .setParameter(1, institution),
                        Row::id)
                .get(0);
    }
}
