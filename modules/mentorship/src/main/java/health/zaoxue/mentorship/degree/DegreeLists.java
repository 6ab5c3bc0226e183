package health.zaoxue.mentorship.degree;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.DegreeDetail;
import health.zaoxue.mentorship.DegreeKind;
import health.zaoxue.mentorship.DegreeRow;
import health.zaoxue.mentorship.DegreeState;
import health.zaoxue.mentorship.MilestoneKind;
import health.zaoxue.mentorship.MilestoneStanding;
import health.zaoxue.mentorship.SupervisorSide;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.persistence.TableQuery;
import health.zaoxue.platform.persistence.TableQuery.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What lists of degree pathways and one of them show. */
@ApplicationScoped
class DegreeLists {
    private static final String SHOWN = """
            d.id, d.person_id, f.name_en, f.name_zh, f.name_bo, d.kind, d.institution, d.thesis, d.begins_on, d.ends_on, d.state,
            n.done, n.milestones, n.overdue, n.next_due
            """;

    /** Parameter ?1 is today; only what is under way is overdue. */
    private static final String FROM = """
            from mentorship.degree d
            join identity.fact_person f on f.person_id = d.person_id
            cross join lateral (
                select count(*) filter (where m.confirmed_by is not null) as done, count(*) as milestones,
                       count(*) filter (where m.done_on is null and m.due_on < ?1 and d.state = 'RUNNING') as overdue,
                       min(m.due_on) filter (where m.done_on is null and d.state in ('PROPOSED', 'RUNNING')) as next_due
                  from mentorship.degree_milestone m where m.degree_id = d.id) n
            """;

    private static final String ORDER = "d.begins_on desc, d.id";

    private static final Map<String, Column> COLUMNS = Map.of(
            "name", Column.containing("f.name_en", "coalesce(f.name_zh, '')", "coalesce(f.name_bo, '')"),
            "kind", Column.equalTo("d.kind"),
            "state", Column.equalTo("d.state"),
            "endsOn", Column.equalTo("d.ends_on"),
            "overdue", new Column("n.overdue", "(n.overdue > 0) = (%1$s = 'yes')"));

    private static final String SUPERVISORS = """
            select s.id, s.side, s.person_id, f.name_en, f.name_zh, f.name_bo, s.name, s.institution, s.from_day, s.to_day,
                   s.to_day is null or s.to_day >= ?1
              from mentorship.degree_supervisor s left join identity.fact_person f on f.person_id = s.person_id
             where s.degree_id = ?2
             order by s.to_day is not null and s.to_day < ?1, s.side, s.from_day, s.id
            """;

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    List<DegreeRow> of(UUID person, LocalDate today) {
        return Row.all(
                database.createNativeQuery("select " + SHOWN + FROM + " where d.person_id = ?2"
                                + " or d.id in (select s.degree_id from mentorship.degree_supervisor s where s.person_id = ?2"
                                + " and (s.to_day is null or s.to_day >= ?1)) order by " + ORDER)
                        .setParameter(1, today)
                        .setParameter(2, person),
                DegreeLists::row);
    }

    Page<DegreeRow> page(UUID hospital, LocalDate today, Listing listing) {
        return new TableQuery(SHOWN, FROM + " where d.hospital_id = ?2", ORDER, COLUMNS, List.of(today, hospital))
                .page(database, listing, DegreeLists::row);
    }

    DegreeRow row(UUID degree, LocalDate today) {
        return Row.all(
                        database.createNativeQuery("select " + SHOWN + FROM + " where d.id = ?2")
                                .setParameter(1, today)
                                .setParameter(2, degree),
                        DegreeLists::row)
                .get(0);
    }

    /** Those of now first, then those of before. */
    List<DegreeDetail.Supervisor> supervisors(UUID degree, LocalDate today) {
        return Row.all(
                database.createNativeQuery(SUPERVISORS).setParameter(1, today).setParameter(2, degree),
                DegreeLists::supervisor);
    }

    private static DegreeDetail.Supervisor supervisor(Row row) {
        return new DegreeDetail.Supervisor(
                row.id(),
                row.constant(SupervisorSide.class),
                row.idOrNull(),
                row.translatedOrNull(),
                row.text(),
                row.text(),
                row.day(),
                row.dayOrNull(),
                row.truth());
    }

    private static DegreeRow row(Row row) {
        return new DegreeRow(
                row.id(),
                row.id(),
                row.translated(),
                row.constant(DegreeKind.class),
                row.text(),
                row.text(),
                new Period(row.day(), row.day()),
                row.constant(DegreeState.class),
                row.number(),
                row.number(),
                row.number(),
                row.dayOrNull());
    }

    List<DegreeDetail.Milestone> milestones(UUID degree, LocalDate today) {
        return Row.all(
                database.createNativeQuery("select m.id, m.kind, m.name, m.due_on, m.done_on, m.evidence,"
                                + " f.name_en, f.name_zh, f.name_bo from mentorship.degree_milestone m"
                                + " left join identity.fact_person f on f.person_id = m.confirmed_by"
                                + " where m.degree_id = ?1 order by m.due_on, m.id")
                        .setParameter(1, degree),
                row -> milestone(row, today));
    }

    private static DegreeDetail.Milestone milestone(Row row, LocalDate today) {
        UUID id = row.id();
        MilestoneKind kind = row.constant(MilestoneKind.class);
        String name = row.text();
        LocalDate due = row.day();
        LocalDate doneOn = row.dayOrNull();
        String evidence = row.textOrNull();
        @Nullable Translated by = row.translatedOrNull();
        MilestoneStanding standing = MilestoneStanding.of(due, doneOn, by != null, today);
        return new DegreeDetail.Milestone(
                id, kind, name, due, doneOn, evidence, by, standing, ChronoUnit.DAYS.between(today, due));
    }

    List<DegreeDetail.Publication> publications(UUID degree) {
        return Row.all(
                database.createNativeQuery("select p.title, p.journal, p.year, p.doi, p.place, p.authors"
                                + " from mentorship.degree_publication p where p.degree_id = ?1"
                                + " order by p.year desc, p.added_at desc, p.id")
                        .setParameter(1, degree),
                row -> new DegreeDetail.Publication(
                        row.text(), row.text(), row.number(), row.text(), row.number(), row.number()));
    }

    List<DegreeDetail.Step> history(UUID degree) {
        return Row.all(
                database.createNativeQuery("select s.state, s.reason, f.name_en, f.name_zh, f.name_bo, s.at"
                                + " from mentorship.degree_step s join identity.fact_person f on f.person_id = s.by_id"
                                + " where s.degree_id = ?1 order by s.at, s.id")
                        .setParameter(1, degree),
                row -> new DegreeDetail.Step(
                        row.constant(DegreeState.class), row.text(), row.translated(), row.moment()));
    }
}
