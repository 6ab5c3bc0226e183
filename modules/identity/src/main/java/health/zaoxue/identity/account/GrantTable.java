package health.zaoxue.identity.account;

import health.zaoxue.identity.GrantPlace;
import health.zaoxue.identity.GrantRow;
import health.zaoxue.identity.GrantStanding;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Grants as the pages show them. */
@Dependent
class GrantTable {
    private static final String STANDING = """
            (case when g.ended_at is not null or g.last_day < greatest(?1, g.from_day) then 'PAST'
                  when g.from_day > ?1 then 'COMING' else 'RUNNING' end)""";
    private static final String COLUMNS = """
            g.id, g.version, g.person_id, p.name_en, p.name_zh, p.name_bo, g.role, h.name_en, h.name_zh, h.name_bo,
            c.name_en, c.name_zh, c.name_bo, g.from_day, g.last_day, g.tour_id is not null, g.ended_at, %s
            """.formatted(STANDING);
    private static final String TABLES = """
            from identity.role_grant_day g
            join identity.staff_member p on p.id = g.person_id
            left join identity.tour t on t.person_id = p.id and ?1 between t.from_day and t.to_day
            left join identity.hospital h on h.id = g.hospital_id
            left join identity.department d on d.id = g.department_id
            left join identity.catalogue_department c on c.code = d.code
            where true
            """;
    private static final String ON_DAY = """
            (cast(%1$s as date) >= g.from_day and (g.last_day is null or cast(%1$s as date) <= g.last_day)
             and (g.ended_at is null or cast(g.ended_at at time zone 'Asia/Shanghai' as date) > cast(%1$s as date)))""";
    private static final Map<String, Column> FILTERS = Map.of(
            "person", Column.equalTo("g.person_id"),
            "name", Column.containing("p.name_en", "p.name_zh", "p.name_bo"),
            "role", Column.equalTo("g.role"),
            "hospital",
                    new Column(
                            "h.name_en",
                            "lower(cast(coalesce(g.hospital_id, t.hospital_id, p.hospital_id) as text)) = %1$s"),
            "day", new Column("g.from_day", ON_DAY),
            "from", Column.equalTo("g.from_day"),
            "to", Column.equalTo("g.last_day"),
            "standing", Column.equalTo(STANDING));
    private static final List<Key> BY_DAY =
            List.of(new Key("g.from_day", "date"), new Key("g.granted_at", "timestamptz"), new Key("g.id", "uuid"));
    private static final String PLACES = """
            with post as (
                select coalesce(t.hospital_id, p.hospital_id) as hospital_id from identity.staff_member p
                left join lateral (
                    select s.hospital_id from identity.tour s
                    where p.employer_kind = 'INSTITUTION' and s.person_id = p.id and s.to_day >= ?2 order by s.from_day limit 1) t on true
                where p.id = ?1)
            select h.id, h.id, h.name_en, h.name_zh, h.name_bo, false, '' as code from post join identity.hospital h on h.id = post.hospital_id
            union all
            select d.id, d.hospital_id, c.name_en, c.name_zh, c.name_bo, true, d.code
            from post join identity.department d on d.hospital_id = post.hospital_id and d.open
            join identity.catalogue_department c on c.code = d.code
            order by code
            """;

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Clock clock;

    Page<GrantRow> list(Listing listing) {
        TableQuery grants = new TableQuery(
                COLUMNS, TABLES, "g.from_day desc, g.granted_at desc, g.id desc", FILTERS, List.of(today()));
        return new KeysetQuery(grants, BY_DAY, false).page(database, listing, GrantTable::row);
    }

    GrantRow one(UUID id) {
        return Row.all(
                        database.createNativeQuery("select " + COLUMNS + TABLES + " and g.id = ?2")
                                .setParameter(1, today())
                                .setParameter(2, id),
                        GrantTable::row)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("grant " + id));
    }

    /** The hospital where somebody works on a day, or will, and its open departments. */
    List<GrantPlace> places(UUID person, LocalDate day) {
        return Row.all(
                database.createNativeQuery(PLACES).setParameter(1, person).setParameter(2, Date.valueOf(day)),
                row -> new GrantPlace(row.id(), row.id(), row.translated(), row.truth()));
    }

    private Date today() {
        return Date.valueOf(LocalDate.now(clock));
    }

    private static GrantRow row(Row row) {
        return new GrantRow(
                row.id(),
                row.longNumber(),
                row.id(),
                row.translated(),
                row.constant(Role.class),
                row.translatedOrNull(),
                row.translatedOrNull(),
                row.day(),
                row.dayOrNull(),
                row.truth(),
                row.momentOrNull(),
                row.constant(GrantStanding.class));
    }
}
