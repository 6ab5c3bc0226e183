package health.zaoxue.identity.person;

import health.zaoxue.identity.DuplicatePair;
import health.zaoxue.identity.DuplicateSigns;
import health.zaoxue.identity.PersonRow;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.persistence.TableQuery;
import health.zaoxue.platform.persistence.TableQuery.Column;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** R-IDN-80: pairs of records with something in common that two people rarely have, as the database finds them. */
@Dependent
class Duplicates {
    private static final String SIGNS = "d.licence, d.name, d.similar_name, d.employer";
    private static final TableQuery LIST = new TableQuery(
            "d.one_id, d.other_id, " + SIGNS,
            """
            from identity.likely_duplicate d
            join identity.staff_member x on x.id = d.one_id
            join identity.staff_member y on y.id = d.other_id
            where true
            """,
            "not (d.licence or d.name and d.employer), lower(x.name_en), d.one_id, d.other_id",
            Map.of(
                    "name",
                    Column.containing("x.name_en", "x.name_zh", "x.name_bo", "y.name_en", "y.name_zh", "y.name_bo")),
            List.of());

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private People people;

    private record Found(UUID one, UUID other, DuplicateSigns signs) {}

    Page<DuplicatePair> list(Listing listing) {
        Page<Found> found = LIST.page(database, listing, row -> new Found(row.id(), row.id(), signs(row)));
        Map<UUID, PersonRow> rows = people.rows(found.rows().stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .toList());
        return new Page<>(
                found.rows().stream()
                        .map(pair -> new DuplicatePair(
                                Objects.requireNonNull(rows.get(pair.one())),
                                Objects.requireNonNull(rows.get(pair.other())),
                                pair.signs()))
                        .toList(),
                found.total());
    }

    /** What two records have in common; nothing where no rule pairs them. */
    DuplicateSigns between(UUID one, UUID other) {
        return Row.all(
                        database.createNativeQuery("select " + SIGNS + " from identity.likely_duplicate d"
                                        + " where d.one_id = least(?1, ?2) and d.other_id = greatest(?1, ?2)")
                                .setParameter(1, one)
                                .setParameter(2, other),
                        Duplicates::signs)
                .stream()
                .findFirst()
                .orElse(new DuplicateSigns(false, false, false, false));
    }

    private static DuplicateSigns signs(Row row) {
        return new DuplicateSigns(row.truth(), row.truth(), row.truth(), row.truth());
    }
}
