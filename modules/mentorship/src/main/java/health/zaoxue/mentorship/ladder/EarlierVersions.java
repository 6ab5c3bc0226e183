package health.zaoxue.mentorship.ladder;

import health.zaoxue.mentorship.Requirements;
import health.zaoxue.mentorship.TechniqueView;
import health.zaoxue.platform.persistence.Ids;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What techniques asked for before; most never asked for anything else. */
@ApplicationScoped
class EarlierVersions {
    private static final String REPLACED = """
            select technique_id, until, min_observed, min_assisted, min_direct, min_indirect, min_independent, min_training,
                   min_assessors, refresh_months, acceptable_failure, unacceptable_failure
            from (select v.*, lead(v.in_force_from) over (partition by v.technique_id order by v.number) as until
                  from mentorship.technique_version v where %s) replaced
            where in_force_from < until
            order by technique_id, number
            """.formatted(Ids.among("technique_id", 1));

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    private record Replaced(UUID technique, Asked.Earlier version) {}

    /** R-MEN-106: those that were in force for at least a day; a version that was replaced on its first day was asked of nobody. */
    Map<UUID, List<Asked.Earlier>> earlierOf(Collection<TechniqueView> techniques) {
        List<UUID> changed = techniques.stream()
                .filter(one -> one.version() > 1)
                .map(TechniqueView::id)
                .toList();
        if (changed.isEmpty()) {
            return Map.of();
        }
        return Row.all(
                        database.createNativeQuery(REPLACED).setParameter(1, Ids.list(changed)),
                        row -> new Replaced(row.id(), new Asked.Earlier(row.day(), requirements(row))))
                .stream()
                .collect(Collectors.groupingBy(
                        Replaced::technique, Collectors.mapping(Replaced::version, Collectors.toList())));
    }

    private static Requirements requirements(Row row) {
        return new Requirements(
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.decimal(),
                row.decimal());
    }
}
