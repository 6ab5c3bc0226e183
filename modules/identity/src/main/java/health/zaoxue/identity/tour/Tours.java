package health.zaoxue.identity.tour;

import health.zaoxue.identity.TourChange;
import health.zaoxue.identity.TourHistoryEntry;
import health.zaoxue.identity.TourRow;
import health.zaoxue.identity.TourStanding;
import health.zaoxue.identity.TourView;
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

/** All tours as the database keeps them. */
@Dependent
class Tours {
    private static final String VIEW =
            "select t.id, t.person_id, t.hospital_id, t.department_id, t.from_day, t.to_day from identity.tour t ";
    private static final String STANDING =
            "(case when t.from_day > ?1 then 'PLANNED' when t.to_day < ?1 then 'ENDED' else 'UNDER_WAY' end)";
    private static final String LIST_COLUMNS = """
            t.id, p.name_en, p.name_zh, p.name_bo, i.name_en, i.name_zh, i.name_bo, h.name_en, h.name_zh, h.name_bo,
            c.name_en, c.name_zh, c.name_bo, b.number, t.from_day, t.to_day, %s, t.change
            """.formatted(STANDING);
    private static final String LIST_TABLES = """
            from identity.tour t
            left join identity.staff_member p on p.id = t.person_id
            left join identity.institution i on i.id = t.institution_id
            left join identity.hospital h on h.id = t.hospital_id
            left join identity.department d on d.id = t.department_id
            left join identity.catalogue_department c on c.code = d.code
            left join identity.batch b on b.id = t.batch_id
            where cast(?1 as date) is not null
            """;
    private static final Map<String, Column> LIST_FILTERS = Map.of(
            "person", Column.containing("p.name_en", "p.name_zh", "p.name_bo"),
            "institution", Column.containing("i.name_en", "i.name_zh", "i.name_bo"),
            "hospital", Column.containing("h.name_en", "h.name_zh", "h.name_bo"),
            "from", Column.equalTo("t.from_day"),
            "to", Column.equalTo("t.to_day"),
            "standing", Column.equalTo(STANDING),
            "batch",
                    new Column(
                            "lpad(cast(b.number as text), 9, '0')",
                            Column.equalTo("b.number").filter()));
    private static final List<Key> BY_DAY = List.of(new Key("t.from_day", "date"), new Key("t.id", "uuid"));

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    List<TourView> of(UUID person) {
        return Row.all(
                database.createNativeQuery(VIEW + "where t.person_id = ?1 order by t.from_day desc, t.id")
                        .setParameter(1, person),
                Tours::view);
    }

    List<TourView> on(LocalDate day, UUID person) {
        return Row.all(
                database.createNativeQuery(VIEW + "where t.person_id = ?1 and ?2 between t.from_day and t.to_day")
                        .setParameter(1, person)
                        .setParameter(2, Date.valueOf(day)),
                Tours::view);
    }

    List<TourView> at(UUID hospital, LocalDate day) {
        return Row.all(
                database.createNativeQuery(
                                VIEW
                                        + "where t.hospital_id = ?1 and ?2 between t.from_day and t.to_day order by t.from_day, t.id")
                        .setParameter(1, hospital)
                        .setParameter(2, Date.valueOf(day)),
                Tours::view);
    }

    /** Those under way whose last day is one of these. */
    List<EndingTour> endingBetween(LocalDate first, LocalDate last) {
        return Row.all(
                database.createNativeQuery("""
                                select t.id, t.person_id, p.name_en, p.name_zh, p.name_bo,
                                       t.hospital_id, h.name_en, h.name_zh, h.name_bo, t.department_id, t.to_day
                                from identity.tour t
                                join identity.staff_member p on p.id = t.person_id
                                join identity.hospital h on h.id = t.hospital_id
                                where t.from_day <= ?1 and t.to_day between ?1 and ?2 order by t.to_day, t.id
                                """)
                        .setParameter(1, Date.valueOf(first))
                        .setParameter(2, Date.valueOf(last)),
                row -> new EndingTour(
                        row.id(), row.id(), row.translated(), row.id(), row.translated(), row.idOrNull(), row.day()));
    }

    Page<TourRow> list(Listing listing, LocalDate today) {
        TableQuery tours = new TableQuery(
                LIST_COLUMNS, LIST_TABLES, "t.from_day desc, t.id desc", LIST_FILTERS, List.of(Date.valueOf(today)));
        return new KeysetQuery(tours, BY_DAY, false).page(database, listing, Tours::row);
    }

    List<TourHistoryEntry> history(UUID tour) {
        return database
                .createQuery(
                        "select c from TourChangeRecord c where c.tour = :tour order by c.at, c.id",
                        TourChangeRecord.class)
                .setParameter("tour", tour)
                .getResultList()
                .stream()
                .map(TourChangeRecord::entry)
                .toList();
    }

    private static TourView view(Row row) {
        return new TourView(row.id(), row.id(), row.id(), row.idOrNull(), new Period(row.day(), row.dayOrNull()));
    }

    private static TourRow row(Row row) {
        return new TourRow(
                row.id(),
                row.translated(),
                row.translatedOrNull(),
                row.translated(),
                row.translatedOrNull(),
                row.numberOrNull(),
                new Period(row.day(), row.dayOrNull()),
                row.constant(TourStanding.class),
                row.constant(TourChange.class));
    }
}
