package health.zaoxue.capacity.people;

import health.zaoxue.identity.PersonHoldings;
import health.zaoxue.identity.PersonMerged;
import health.zaoxue.platform.people.PeopleInSchema;
import health.zaoxue.platform.people.Ties;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The technology gaps that a person owns or teaches. */
@Dependent
class CapacityPeople implements PersonHoldings {
    @PersistenceContext(unitName = "capacity")
    private EntityManager database;

    @Override
    public Ties between(UUID kept, UUID gone) {
        return tables().between(kept, gone).named(why -> "capacity.merge." + why);
    }

    @Override
    public Optional<String> inTheWay(UUID gone, UUID kept) {
        return tables().inTheWay(gone, kept);
    }

    void follow(@Observes PersonMerged merged) {
        tables().move(merged.gone(), merged.kept());
    }

    private PeopleInSchema tables() {
        return new PeopleInSchema(database, "capacity");
    }
}
