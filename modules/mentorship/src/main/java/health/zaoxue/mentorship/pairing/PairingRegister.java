package health.zaoxue.mentorship.pairing;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.PairingManner;
import health.zaoxue.mentorship.PairingRegisterService;
import health.zaoxue.mentorship.RegisteredPairing;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
@Transactional
class PairingRegister implements PairingRegisterService {
    private static final String SHOWN = """
            p.id, m.name_en, m.name_zh, m.name_bo, a.name_en, a.name_zh, a.name_bo, h.name_en, h.name_zh, h.name_bo,
            s.name_en, s.name_zh, s.name_bo, p.manner, p.objectives, p.from_day, p.to_day, p.ended_on, p.handed_over, p.last_joint
            """;
    private static final String FROM = """
            from mentorship.pairing_life p
            left join identity.fact_person m on m.person_id = p.mentor_id
            left join identity.fact_person a on a.person_id = p.apprentice_id
            left join identity.fact_hospital h on h.hospital_id = p.hospital_id
            left join identity.specialty s on s.code = p.specialty
            where cast(?1 as date) is not null
            """;
    private static final List<Key> BY_DAY = List.of(new Key("p.from_day", "date"), new Key("p.id", "uuid"));
    private static final Map<String, Column> COLUMNS = Map.of(
            "mentor", Column.containing("m.name_en", "m.name_zh", "m.name_bo"),
            "apprentice", Column.containing("a.name_en", "a.name_zh", "a.name_bo"),
            "hospital", new Column("lower(h.name_en)", "cast(p.hospital_id as text) = %1$s"),
            "specialty", Column.containing("s.name_en", "s.name_zh", "s.name_bo"),
            "manner", Column.equalTo("p.manner"),
            "standing", Column.equalTo("(" + PairingLives.STANDING.replace("?2", "?1") + ")"),
            "from", Column.equalTo("p.from_day"));

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private Clock clock;

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Page<RegisteredPairing> list(Listing listing) {
        LocalDate today = LocalDate.now(clock);
        TableQuery pairings = new TableQuery(SHOWN, FROM, "p.from_day, p.id", COLUMNS, List.of(today));
        return new KeysetQuery(pairings, BY_DAY, false).page(database, listing, row -> registered(row, today));
    }

    private static RegisteredPairing registered(Row row, LocalDate today) {
        UUID id = row.id();
        Translated mentor = row.translated();
        Translated apprentice = row.translated();
        Translated hospital = row.translated();
        Translated specialty = row.translated();
        PairingManner manner = row.constant(PairingManner.class);
        String objectives = row.text();
        StandingRule rule =
                new StandingRule(new Period(row.day(), row.dayOrNull()), row.dayOrNull(), row.truth(), row.dayOrNull());
        return new RegisteredPairing(
                id,
                mentor,
                apprentice,
                hospital,
                specialty,
                manner,
                rule.lasting(),
                objectives,
                rule.on(today),
                rule.since(today));
    }
}
