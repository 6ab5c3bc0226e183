package health.zaoxue.equipment.issue;

import health.zaoxue.equipment.DeviceTag;
import health.zaoxue.equipment.IssueRow;
import health.zaoxue.equipment.IssueState;
import health.zaoxue.equipment.IssueStepView;
import health.zaoxue.equipment.Resolution;
import health.zaoxue.equipment.Severity;
import health.zaoxue.equipment.WaitReason;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.persistence.TableQuery;
import health.zaoxue.platform.persistence.TableQuery.Column;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reported problems as the database keeps them. */
@Dependent
class Issues {
    private static final String SELECT = """
            i.id, d.tag, m.name_en, m.name_zh, m.name_bo, p.name_en, p.name_zh, p.name_bo, d.ward, d.bed,
            s.name_en, s.name_zh, s.name_bo, i.description, i.severity, i.state, i.reported_at, i.reporter, i.state_since, l.person
            """;
    private static final String FROM = """
            from equipment.issue i
            join equipment.issue_step l on l.issue = i.id and l.ordinal = i.steps
            join equipment.device d on d.id = i.device
            join equipment.model m on m.id = d.model
            left join equipment.symptom s on s.code = i.symptom
            left join identity.fact_department p on p.department_id = d.department
            """;
    /** R-EQP-15: the worst first, and among equals who has waited longest. */
    private static final String WORST_FIRST = """
            array_position(array['PATIENT_RISK', 'OUT_OF_SERVICE', 'DEGRADED', 'QUESTION'], i.severity), i.reported_at, i.id
            """;

    private static final Map<String, Column> COLUMNS = Map.of(
            "tag", Column.containing("d.tag"),
            "device", Column.containing("m.name_en", "coalesce(m.name_zh, '')", "coalesce(m.name_bo, '')"),
            "place", Column.containing("concat_ws(' ', p.name_en, p.name_zh, p.name_bo, d.ward, d.bed)"),
            "severity", Column.equalTo("i.severity"),
            "reported", new Column("i.reported_at", "to_char(i.reported_at, 'YYYY-MM-DD') = %1$s"),
            "state",
                    new Column(
                            "i.state",
                            "case %1$s when 'open' then i.state not in ('RESOLVED', 'CONFIRMED') else lower(i.state) = %1$s end"));

    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    void add(Issue issue) {
        database.persist(issue);
        database.persist(issue.firstStep());
        database.flush();
    }

    void add(IssueStep step) {
        database.persist(step);
        database.flush();
    }

    Optional<Issue> one(UUID id) {
        return Optional.ofNullable(database.find(Issue.class, id));
    }

    /** Whoever acts on a problem waits until the act before is finished. */
    Optional<Issue> locked(UUID id) {
        return Optional.ofNullable(database.find(Issue.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    IssueRow row(UUID id) {
        return Row.all(
                        database.createNativeQuery("select " + SELECT + FROM + "where i.id = ?1")
                                .setParameter(1, id),
                        Issues::issue)
                .get(0);
    }

    List<IssueStepView> history(UUID id) {
        return Row.all(
                database.createNativeQuery(
                                "select s.to_state, s.person, s.at, case s.act when 'WAIT' then s.reason end,"
                                        + " case s.act when 'RESOLVE' then s.reason end, s.note"
                                        + " from equipment.issue_step s where s.issue = ?1 order by s.ordinal")
                        .setParameter(1, id),
                Issues::step);
    }

    Page<IssueRow> reportedBy(UUID person, Listing listing) {
        return new TableQuery(
                        SELECT, FROM + "where i.reporter = ?1", "i.reported_at desc, i.id", COLUMNS, List.of(person))
                .page(database, listing, Issues::issue);
    }

    Page<IssueRow> queue(Area area, Listing listing) {
        UUID own = area instanceof Area.Hospital hospital ? hospital.id() : new UUID(0, 0);
        return new TableQuery(
                        SELECT,
                        FROM + "where (?1 or i.hospital = ?2)",
                        WORST_FIRST,
                        COLUMNS,
                        List.of(area instanceof Area.Region, own))
                .page(database, listing, Issues::issue);
    }

    /** Whether another problem of the device stands against its use: a grave open one, or one that ended without a repair. */
    boolean othersStandAgainst(Issue issue) {
        return Row.all(
                        database.createNativeQuery("""
                                        select exists (select 1 from equipment.issue i where i.device = ?1 and i.id <> ?2
                                          and (i.severity in ('PATIENT_RISK', 'OUT_OF_SERVICE')
                                                 and i.state not in ('RESOLVED', 'CONFIRMED')
                                               or not ?3 and i.resolution in ('NOT_FOR_THIS_ALTITUDE', 'NOT_FUNDED')))
                                        """)
                                .setParameter(1, issue.device())
                                .setParameter(2, issue.id())
                                .setParameter(3, issue.severity().takesOutOfService()),
                        Row::truth)
                .get(0);
    }

    private static IssueRow issue(Row row) {
        return new IssueRow(
                row.id(),
                new DeviceTag(row.text()),
                row.translated(),
                row.translatedOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.translatedOrNull(),
                Objects.requireNonNullElse(row.textOrNull(), ""),
                row.constant(Severity.class),
                row.constant(IssueState.class),
                row.moment(),
                row.id(),
                row.moment(),
                row.id());
    }

    private static IssueStepView step(Row row) {
        return new IssueStepView(
                row.constant(IssueState.class),
                row.id(),
                row.moment(),
                row.constantOrNull(WaitReason.class),
                row.constantOrNull(Resolution.class),
                Objects.requireNonNullElse(row.textOrNull(), ""));
    }
}
