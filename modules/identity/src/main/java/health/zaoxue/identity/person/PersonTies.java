package health.zaoxue.identity.person;

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

/** Tours, licences, batches and the account of a person. */
@Dependent
class PersonTies implements PersonHoldings {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    /** R-IDN-83: an open account, tours of the same days and licences for the same days keep two records apart. */
    @Override
    public Ties between(UUID kept, UUID gone) {
        return tables().between(kept, gone).named(why -> "identity.merge." + why);
    }

    @Override
    public Optional<String> inTheWay(UUID gone, UUID kept) {
        return tables().inTheWay(gone, kept);
    }

    void follow(@Observes PersonMerged merged) {
        call("select identity.move_licences(?1, ?2)", merged);
        tables().move(merged.gone(), merged.kept());
        call("select platform.move_notices(?1, ?2)", merged);
    }

    private void call(String function, PersonMerged merged) {
        database.createNativeQuery(function)
                .setParameter(1, merged.gone())
                .setParameter(2, merged.kept())
                .getSingleResult();
    }

    private PeopleInSchema tables() {
        return new PeopleInSchema(database, "identity");
    }
}
