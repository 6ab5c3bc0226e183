package health.zaoxue.identity;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The people of the programme. */
public interface PersonService {
    /** Name and post of one person; {@link health.zaoxue.kernel.NotFound} where there is none. */
    PersonView person(UUID id);

    /** Names and posts by id; unknown ids are left out. */
    Map<UUID, PersonView> people(Collection<UUID> ids);

    /** The people whom a hospital employs, by Latin name; {@link health.zaoxue.kernel.NotFound} beyond the caller's area. */
    List<PersonView> staffOf(UUID hospital);

    /**
     * The administrators' list. Columns to sort and filter by: {@code name} (any of its scripts), {@code staffNumber},
     * {@code employer}, {@code employerKind}, {@code hospital} (id), {@code department}, {@code title}, {@code specialty},
     * {@code userName}, {@code licence} (VALID, ENDING, ENDED or NONE).
     */
    Page<PersonRow> list(Listing listing);

    /** What may be edited of a person. */
    Editable<PersonDetails> opened(UUID id);

    /** Registers a person and answers the id. */
    Outcome<UUID> register(PersonDetails details);

    /** R-PLT-100: the same for a form, which carries a key: sent twice, it is one. */
    Outcome<UUID> register(UUID key, PersonDetails details);

    /** Corrects a person. */
    Outcome<UUID> correct(Editable<PersonDetails> changed);
}
