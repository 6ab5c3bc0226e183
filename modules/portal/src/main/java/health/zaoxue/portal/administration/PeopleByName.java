package health.zaoxue.portal.administration;

import health.zaoxue.identity.PersonRow;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Translated;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** People of the register, offered by what is typed of their name in any script, and what those are called who were offered. */
@Dependent
public class PeopleByName implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LOOKED_AT = 20;

    @Inject
    private PersonService people;

    private final Map<UUID, Translated> names = new HashMap<>();

    /**
     * Those whom a page can offer.
     *
     * @param filters the typed name, and what the register can tell of them besides
     * @param fits what only a row tells
     */
    public List<UUID> offered(Map<String, String> filters, Predicate<PersonRow> fits) {
        List<PersonRow> found = people.list(new Listing(0, LOOKED_AT, null, true, filters)).rows().stream()
                .filter(fits)
                .toList();
        found.forEach(row -> names.put(row.id(), row.name()));
        return found.stream().map(PersonRow::id).toList();
    }

    /** Whom the address of a page names, under the id that is theirs today; {@link health.zaoxue.kernel.NotFound} where there is nobody. */
    public UUID named(UUID id) {
        PersonView person = people.person(id);
        names.put(person.id(), person.name());
        return person.id();
    }

    /** The name of somebody who was offered, or is known by the address of a page. */
    public @Nullable Translated nameOf(@Nullable UUID id) {
        return id == null
                ? null
                : names.computeIfAbsent(id, unknown -> people.person(unknown).name());
    }
}
