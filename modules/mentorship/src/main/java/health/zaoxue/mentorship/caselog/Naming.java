package health.zaoxue.mentorship.caselog;

import health.zaoxue.identity.PersonService;
import health.zaoxue.mentorship.TechniqueService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Fetches the names for a list in two statements, however long it is. */
@ApplicationScoped
class Naming {
    @Inject
    private PersonService people;

    @Inject
    private TechniqueService techniques;

    Names of(Collection<UUID> persons, Collection<UUID> ofTechniques) {
        return new Names(people.people(Set.copyOf(persons)), techniques.techniques(Set.copyOf(ofTechniques)));
    }
}
