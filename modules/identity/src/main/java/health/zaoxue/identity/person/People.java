package health.zaoxue.identity.person;

import health.zaoxue.identity.EmployerKind;
import health.zaoxue.identity.PersonRow;
import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.platform.boundary.ReadRecords;
import health.zaoxue.platform.persistence.Ids;
import health.zaoxue.platform.persistence.KeysetPart.Key;
import health.zaoxue.platform.persistence.KeysetQuery;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.persistence.TableQuery;
import health.zaoxue.platform.persistence.TableQuery.Column;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** People as the database keeps them. */
@Dependent
class People {
    private static final String FACTS = """
            p.name_en, p.name_zh, p.name_bo, p.title, p.specialty, p.hospital_id, p.department_id, p.employer_kind = 'HOSPITAL'
            from identity.staff_member p
            """;
    private static final String KEPT = """
            join (select one.id, coalesce(a.kept_id, one.id) as kept_id
                  from (select cast(text as uuid) as id from unnest(string_to_array(?1, ',')) text) one
                  left join identity.person_alias a on a.old_id = one.id) asked on asked.kept_id = p.id
            """;
    private static final String LIST_COLUMNS = """
            p.id, p.name_en, p.name_zh, p.name_bo, p.staff_number, p.employer_kind,
            coalesce(h.name_en, i.name_en), coalesce(h.name_zh, i.name_zh), coalesce(h.name_bo, i.name_bo),
            c.name_en, c.name_zh, c.name_bo, p.title, s.name_en, s.name_zh, s.name_bo, a.user_name
            """;
    private static final String LIST_TABLES = """
            from identity.staff_member p
            left join identity.hospital h on h.id = p.hospital_id
            left join identity.institution i on i.id = p.institution_id
            left join identity.department d on d.id = p.department_id
            left join identity.catalogue_department c on c.code = d.code
            left join identity.specialty s on s.code = p.specialty
            left join identity.account a on a.person_id = p.id
            where cast(?1 as date) is not null
              and not exists (select 1 from identity.person_alias former where former.old_id = p.id)
            """;
    private static final String LICENCE = """
            (case when not exists (select 1 from identity.licence l where l.person_id = p.id) then 'NONE'
                  when not exists (select 1 from identity.licence l where l.person_id = p.id
                                   and l.from_day <= ?1 and (l.to_day is null or l.to_day >= ?1)) then 'ENDED'
                  when exists (select 1 from identity.licence l where l.person_id = p.id
                               and l.to_day between ?1 and cast(?1 as date) + 90
                               and not exists (select 1 from identity.licence n where n.person_id = p.id
                                               and coalesce(n.hospital_id, n.institution_id) = coalesce(l.hospital_id, l.institution_id)
                                               and n.from_day > l.to_day)) then 'ENDING'
                  else 'VALID' end)
            """;
    private static final Map<String, Column> LIST_FILTERS = Map.of(
            "name", Column.containing("p.name_en", "p.name_zh", "p.name_bo"),
            "staffNumber", Column.containing("p.staff_number"),
            "employer",
                    Column.containing(
                            "coalesce(h.name_en, i.name_en)",
                            "coalesce(h.name_zh, i.name_zh)",
                            "coalesce(h.name_bo, i.name_bo)"),
            "employerKind", Column.equalTo("p.employer_kind"),
            "hospital", Column.equalTo("p.hospital_id"),
            "department", Column.containing("c.name_en", "c.name_zh", "c.name_bo"),
            "title", Column.containing("p.title"),
            "specialty", Column.containing("s.name_en", "s.name_zh", "s.name_bo"),
            "userName", Column.containing("a.user_name"),
            "licence", Column.equalTo(LICENCE));

    private static final List<Key> BY_NAME = List.of(new Key("lower(p.name_en)", "text"), new Key("p.id", "uuid"));

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private ReadRecords known;

    /** R-IDN-81: asked for once within a page; who was asked for by a former record has the name of the one that was kept. */
    Map<UUID, PersonView> withIds(Collection<UUID> ids) {
        return known.withIds(PersonView.class, ids, this::read);
    }

    private Map<UUID, PersonView> read(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Row.all(
                        database.createNativeQuery("select asked.id, " + FACTS + KEPT)
                                .setParameter(1, Ids.list(ids)),
                        People::view)
                .stream()
                .collect(Collectors.toMap(PersonView::id, view -> view));
    }

    List<PersonView> staffOf(UUID hospital) {
        return Row.all(
                database.createNativeQuery(
                                "select p.id, " + FACTS + " where p.hospital_id = ?1 order by lower(p.name_en), p.id")
                        .setParameter(1, hospital),
                People::view);
    }

    Page<PersonRow> list(Listing listing) {
        TableQuery everybody = new TableQuery(
                LIST_COLUMNS,
                LIST_TABLES,
                "lower(p.name_en), p.id",
                LIST_FILTERS,
                List.of(Date.valueOf(LocalDate.now(clock))));
        return new KeysetQuery(everybody, BY_NAME, true).page(database, listing, People::row);
    }

    /** As in the list, by id; former records are left out. */
    Map<UUID, PersonRow> rows(Collection<UUID> ids) {
        return Row.all(
                        database.createNativeQuery(
                                        "select " + LIST_COLUMNS + LIST_TABLES + " and " + Ids.among("p.id", 2))
                                .setParameter(1, Date.valueOf(LocalDate.now(clock)))
                                .setParameter(2, Ids.list(ids)),
                        People::row)
                .stream()
                .collect(Collectors.toMap(PersonRow::id, row -> row));
    }

    private static PersonView view(Row row) {
        return new PersonView(
                row.id(), row.translated(), row.text(), row.textOrNull(), row.idOrNull(), row.idOrNull(), row.truth());
    }

    private static PersonRow row(Row row) {
        return new PersonRow(
                row.id(),
                row.translated(),
                row.textOrNull(),
                row.constant(EmployerKind.class),
                row.translatedOrNull(),
                row.translatedOrNull(),
                row.text(),
                row.translatedOrNull(),
                row.textOrNull());
    }
}
