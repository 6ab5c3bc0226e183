package health.zaoxue.identity.person;

import health.zaoxue.identity.MergeSheet;
import health.zaoxue.identity.MergeSide;
import health.zaoxue.identity.PersonRow;
import health.zaoxue.identity.naming.Opened;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.people.Held;
import health.zaoxue.platform.people.Ties;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Two records beside one another, with all that hangs on each. */
@Dependent
class MergeSheets {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private People people;

    @Inject
    private Duplicates duplicates;

    @Inject
    private MergeCheck check;

    MergeSheet of(UUID kept, UUID gone) {
        Map<UUID, PersonRow> rows = people.rows(List.of(kept, gone));
        if (rows.size() < 2) {
            throw new NotFound("two different people");
        }
        List<Ties> ties = check.between(kept, gone);
        return new MergeSheet(
                side(rows, kept, held(ties, Ties::ofKept)),
                side(rows, gone, held(ties, Ties::ofGone)),
                duplicates.between(kept, gone),
                ties.stream()
                        .flatMap(module -> module.against().stream())
                        .map(Refusal::of)
                        .toList());
    }

    private MergeSide side(Map<UUID, PersonRow> rows, UUID id, List<Held> held) {
        StaffMember person = Opened.find(database, StaffMember.class, id);
        return new MergeSide(person.version(), java.util.Objects.requireNonNull(rows.get(id)), person.details(), held);
    }

    private static List<Held> held(List<Ties> ties, Function<Ties, List<Held>> side) {
        return ties.stream().flatMap(module -> side.apply(module).stream()).toList();
    }
}
