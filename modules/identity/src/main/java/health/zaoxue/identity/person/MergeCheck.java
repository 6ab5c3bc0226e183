package health.zaoxue.identity.person;

import health.zaoxue.identity.PersonHoldings;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.people.Ties;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What stands against it that two records become one. Every module that keeps something of people is asked. */
@Dependent
class MergeCheck {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Aliases aliases;

    @Inject
    @Any
    private Instance<PersonHoldings> holdings;

    /** What each module knows of the two. */
    List<Ties> between(UUID kept, UUID gone) {
        return holdings.stream().map(module -> module.between(kept, gone)).toList();
    }

    /** R-IDN-85: whoever merges or parts the two waits here for whoever does so already, and then sees what has become of them. */
    List<Refusal> whyNotNow(UUID kept, UUID gone) {
        lock(kept, gone);
        if (kept.equals(gone)) {
            return List.of(Refusal.of("identity.merge.itself"));
        }
        return aliases.isFormer(kept) || aliases.isFormer(gone)
                ? List.of(Refusal.of("identity.merge.former"))
                : List.of();
    }

    /** R-IDN-83: what is known to stand against it; where nothing is, what the database itself would not allow. */
    List<Refusal> whyNot(UUID kept, UUID gone) {
        List<Refusal> known = between(kept, gone).stream()
                .flatMap(ties -> ties.against().stream())
                .map(Refusal::of)
                .toList();
        return known.isEmpty() ? inTheWay(kept, gone).toList() : known;
    }

    private Stream<Refusal> inTheWay(UUID kept, UUID gone) {
        return holdings.stream()
                .map(module -> module.inTheWay(gone, kept))
                .flatMap(Optional::stream)
                .map(table -> Refusal.of("identity.merge.in-the-way", table));
    }

    private void lock(UUID one, UUID other) {
        List<UUID> locked = Row.all(
                database.createNativeQuery(
                                "select id from identity.staff_member where id in (?1, ?2) order by id for update")
                        .setParameter(1, one)
                        .setParameter(2, other),
                Row::id);
        if (!locked.contains(one) || !locked.contains(other)) {
            throw new NotFound("one of two people");
        }
    }
}
