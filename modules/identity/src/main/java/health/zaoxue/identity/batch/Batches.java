package health.zaoxue.identity.batch;

import health.zaoxue.identity.BatchMember;
import health.zaoxue.identity.BatchRow;
import health.zaoxue.identity.BatchView;
import health.zaoxue.identity.TourStanding;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Period;
import health.zaoxue.platform.persistence.KeysetPart.Key;
import health.zaoxue.platform.persistence.KeysetQuery;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.persistence.TableQuery;
import health.zaoxue.platform.persistence.TableQuery.Column;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Batches as the database keeps them. */
@Dependent
class Batches {
    private static final String STANDING =
            "(case when b.from_day > ?1 then 'PLANNED' when b.to_day < ?1 then 'ENDED' else 'UNDER_WAY' end)";
    private static final String PEOPLE = "(select count(*) from identity.tour t where t.batch_id = b.id)";
    private static final String COLUMNS = """
            b.id, b.number, r.name_en, r.name_zh, r.name_bo, h.name_en, h.name_zh, h.name_bo, b.from_day, b.to_day,
            p.name_en, p.name_zh, p.name_bo, %s, %s
            """.formatted(PEOPLE, STANDING);
    private static final String TABLES = """
            from identity.batch b
            join identity.place r on r.id = b.sponsor_region_id
            join identity.hospital h on h.id = b.hospital_id
            left join identity.staff_member p on p.id = b.lead_id
            where cast(?1 as date) is not null
            """;
    private static final Map<String, Column> FILTERS = Map.of(
            "number",
                    new Column(
                            "lpad(cast(b.number as text), 9, '0')",
                            Column.equalTo("b.number").filter()),
            "region", Column.containing("r.name_en", "r.name_zh", "r.name_bo"),
            "hospital", Column.containing("h.name_en", "h.name_zh", "h.name_bo"),
            "lead", Column.containing("p.name_en", "p.name_zh", "p.name_bo"),
            "people",
                    new Column(
                            "lpad(cast(" + PEOPLE + " as text), 9, '0')",
                            Column.equalTo(PEOPLE).filter()),
            "from", Column.equalTo("b.from_day"),
            "to", Column.equalTo("b.to_day"),
            "standing", Column.equalTo(STANDING));
    private static final List<Key> LATEST_FIRST = List.of(
            new Key("(date '3000-01-01' - b.from_day)", "integer"),
            new Key("lower(h.name_en)", "text"),
            new Key("b.id", "uuid"));
    private static final String AT = """
            select b.id, b.number, r.name_en, r.name_zh, r.name_bo, b.from_day, b.to_day
            from identity.batch b join identity.place r on r.id = b.sponsor_region_id
            where b.hospital_id = ?1 order by b.from_day desc, b.id
            """;
    private static final String MEMBERS = """
            select t.id, p.id, p.name_en, p.name_zh, p.name_bo, i.name_en, i.name_zh, i.name_bo, t.from_day, t.to_day, t.arrived_on
            from identity.tour t
            join identity.staff_member p on p.id = t.person_id
            join identity.institution i on i.id = t.institution_id
            where t.batch_id = ?1 order by lower(p.name_en), t.id
            """;

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    Page<BatchRow> list(Listing listing, LocalDate today) {
        TableQuery batches = new TableQuery(
                COLUMNS, TABLES, "b.from_day desc, lower(h.name_en), b.id", FILTERS, List.of(Date.valueOf(today)));
        return new KeysetQuery(batches, LATEST_FIRST, true).page(database, listing, Batches::row);
    }

    List<BatchView> at(UUID hospital) {
        return Row.all(
                database.createNativeQuery(AT).setParameter(1, hospital),
                row -> new BatchView(row.id(), row.number(), row.translated(), new Period(row.day(), row.day())));
    }

    List<BatchMember> members(UUID batch) {
        return Row.all(
                database.createNativeQuery(MEMBERS).setParameter(1, batch),
                row -> new BatchMember(
                        row.id(),
                        row.id(),
                        row.translated(),
                        row.translated(),
                        new Period(row.day(), row.day()),
                        row.dayOrNull()));
    }

    private static BatchRow row(Row row) {
        return new BatchRow(
                row.id(),
                row.number(),
                row.translated(),
                row.translated(),
                new Period(row.day(), row.day()),
                row.translatedOrNull(),
                row.number(),
                row.constant(TourStanding.class));
    }
}
