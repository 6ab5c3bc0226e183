package health.zaoxue.mentorship.theatre;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.ReconciledCase;
import health.zaoxue.mentorship.ReconciledPerson;
import health.zaoxue.mentorship.Reconciliation;
import health.zaoxue.mentorship.TheatreRole;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.persistence.TableQuery;
import health.zaoxue.platform.persistence.TableQuery.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Logs and lists beside each other, as the database compares them. */
@ApplicationScoped
class ReconciledCases {
    private static final String COUNTED = """
            from (select r.person_id,
                         count(*) filter (where r.kind = 'MATCHED') as matched,
                         count(*) filter (where r.kind in ('ROLE_DIFFERS', 'OPERATOR_DIFFERS')) as differs,
                         count(*) filter (where r.kind = 'IN_LOG_ONLY') as over_list,
                         count(*) filter (where r.kind = 'IN_LIST_ONLY') as under_list,
                         count(*) filter (where r.kind = 'WITHOUT_NUMBER') as without_number
                    from mentorship.reconciled(cast(?1 as date), cast(?2 as date), cast(null as uuid)) r
                   group by r.person_id) x
            join identity.fact_person p on p.person_id = x.person_id
            where true
            """;

    private static final String ONE = """
            select r.kind, r.day, r.technique_id, t.name_en, t.name_zh, t.name_bo, r.entry_id, r.logged, r.listed, r.line_id
            from mentorship.reconciled(cast(?1 as date), cast(?2 as date), ?3) r
            join mentorship.technique t on t.id = r.technique_id
            """;

    private static final int SHOWN = 50;

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    Page<ReconciledPerson> month(YearMonth month, Listing listing) {
        return new TableQuery(
                        "x.person_id, p.name_en, p.name_zh, p.name_bo, x.matched, x.differs, x.over_list, x.under_list,"
                                + " x.without_number",
                        COUNTED,
                        "x.differs + x.over_list + x.under_list desc, p.name_en, x.person_id",
                        Map.of(
                                "name",
                                Column.containing("p.name_en", "coalesce(p.name_zh, '')", "coalesce(p.name_bo, '')")),
                        List.of(month.atDay(1), month.atEndOfMonth()))
                .page(database, listing, ReconciledCases::person);
    }

    List<ReconciledCase> of(UUID person, LocalDate first, LocalDate last) {
        return asked(ONE + " order by r.day, t.code, r.kind, r.entry_id", person, first, last);
    }

    List<ReconciledCase> notLogged(UUID person, LocalDate first, LocalDate last) {
        return asked(
                ONE + " where r.kind = 'IN_LIST_ONLY' order by r.day desc, t.code, r.listed limit " + SHOWN,
                person,
                first,
                last);
    }

    private List<ReconciledCase> asked(String sql, UUID person, LocalDate first, LocalDate last) {
        return Row.all(
                database.createNativeQuery(sql)
                        .setParameter(1, first)
                        .setParameter(2, last)
                        .setParameter(3, person),
                ReconciledCases::one);
    }

    private static ReconciledPerson person(Row row) {
        UUID id = row.id();
        return new ReconciledPerson(
                id, row.translated(), row.number(), row.number(), row.number(), row.number(), row.number());
    }

    private static ReconciledCase one(Row row) {
        Reconciliation kind = row.constant(Reconciliation.class);
        LocalDate day = row.day();
        UUID technique = row.id();
        return new ReconciledCase(
                kind,
                day,
                technique,
                row.translated(),
                row.idOrNull(),
                row.constantOrNull(CaseRole.class),
                row.constantOrNull(TheatreRole.class),
                row.idOrNull());
    }
}
