package health.zaoxue.identity.institution;

import health.zaoxue.identity.AllianceDetails;
import health.zaoxue.identity.AllianceRow;
import health.zaoxue.identity.AllianceService;
import health.zaoxue.identity.AllianceStanding;
import health.zaoxue.identity.AllianceView;
import health.zaoxue.identity.Editable;
import health.zaoxue.identity.naming.Opened;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.persistence.KeysetPart.Key;
import health.zaoxue.platform.persistence.KeysetQuery;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.persistence.TableQuery;
import health.zaoxue.platform.persistence.TableQuery.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
@Transactional
class AllianceRegister implements AllianceService {
    private static final String STANDING =
            "(case when a.from_day > ?1 then 'AHEAD' when a.to_day < ?1 then 'ENDED' else 'GOING_ON' end)";
    private static final String COLUMNS = """
            a.id, i.name_en, i.name_zh, i.name_bo, r.name_en, r.name_zh, r.name_bo, h.id,
            h.name_en, h.name_zh, h.name_bo, c.name_en, c.name_zh, c.name_bo, a.from_day, a.to_day, %s
            """.formatted(STANDING);
    private static final String TABLES = """
            from identity.alliance a
            join identity.institution i on i.id = a.institution_id
            join identity.place r on r.id = i.sponsor_region_id
            join identity.hospital h on h.id = a.hospital_id
            left join identity.department d on d.id = a.department_id
            left join identity.catalogue_department c on c.code = d.code
            where cast(?1 as date) is not null
            """;
    private static final Map<String, Column> FILTERS = Map.of(
            "institution", Column.containing("i.name_en", "i.name_zh", "i.name_bo"),
            "hospital", Column.containing("h.name_en", "h.name_zh", "h.name_bo"),
            "department", Column.containing("c.name_en", "c.name_zh", "c.name_bo"),
            "standing", Column.equalTo(STANDING),
            "from", Column.equalTo("a.from_day"),
            "to", Column.equalTo("a.to_day"));

    private static final List<Key> BY_HOSPITAL = List.of(
            new Key("lower(h.name_en)", "text"),
            new Key("lower(i.name_en)", "text"),
            new Key("a.from_day", "date"),
            new Key("a.id", "uuid"));

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Alliances alliances;

    @Inject
    private Clock clock;

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Page<AllianceRow> list(Listing listing) {
        TableQuery register = new TableQuery(
                COLUMNS,
                TABLES,
                "lower(h.name_en), lower(i.name_en), a.from_day, a.id",
                FILTERS,
                List.of(Date.valueOf(LocalDate.now(clock))));
        return new KeysetQuery(register, BY_HOSPITAL, true).page(database, listing, AllianceRegister::row);
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public List<AllianceView> alliances(UUID institution) {
        return alliances.of(institution);
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> endAlliance(UUID alliance, LocalDate lastDay) {
        return alliances.end(alliance, lastDay);
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Editable<AllianceDetails> opened(UUID id) {
        Alliance alliance = Opened.find(database, Alliance.class, id);
        AllianceFacts facts = alliance.facts();
        return new Editable<>(
                id,
                alliance.version(),
                new AllianceDetails(
                        facts.institution(),
                        facts.hospital(),
                        facts.department(),
                        facts.period().from(),
                        facts.period().to()));
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> ally(AllianceDetails details) {
        return alliances.form(details);
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> correct(Editable<AllianceDetails> changed) {
        Alliance alliance = Opened.find(database, Alliance.class, changed.id());
        Opened.requireSame(changed.version(), alliance.version());
        return alliances.correct(alliance, changed.details());
    }

    private static AllianceRow row(Row row) {
        return new AllianceRow(
                row.id(),
                row.translated(),
                row.translated(),
                row.id(),
                row.translated(),
                row.translatedOrNull(),
                new Period(row.day(), row.dayOrNull()),
                row.constant(AllianceStanding.class));
    }
}
