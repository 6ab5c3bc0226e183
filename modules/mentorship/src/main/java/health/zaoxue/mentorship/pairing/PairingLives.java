package health.zaoxue.mentorship.pairing;

import health.zaoxue.identity.CatalogueService;
import health.zaoxue.identity.SpecialtyView;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.PairingManner;
import health.zaoxue.mentorship.PairingRow;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.persistence.TableQuery;
import health.zaoxue.platform.persistence.TableQuery.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pairings with what the two did together last, read in one statement each. */
@ApplicationScoped
class PairingLives {
    private static final String SHOWN = """
            p.id, p.mentor_id, m.name_en, m.name_zh, m.name_bo, p.apprentice_id, a.name_en, a.name_zh, a.name_bo,
            p.hospital_id, p.specialty, p.manner, p.from_day, p.to_day, p.ended_on,
            p.handed_over, p.last_joint, p.objectives
            """;

    private static final String FROM = """
            from mentorship.pairing_life p
            join identity.fact_person m on m.person_id = p.mentor_id
            join identity.fact_person a on a.person_id = p.apprentice_id
            """;

    /** What {@link StandingRule} says, for the filter of the list; a test holds the two together. */
    static final String STANDING = """
            case when p.ended_on < cast(?2 as date) then case when p.handed_over then 'handed_over' else 'ended_early' end
                 when p.to_day < cast(?2 as date) then case when p.handed_over then 'handed_over' else 'completed' end
                 when p.from_day > cast(?2 as date) then 'planned'
                 when p.last_joint > cast(?2 as date) - %d then 'active'
                 else 'quiet' end
            """.formatted(StandingRule.ACTIVE_DAYS);

    private static final Map<String, Column> COLUMNS = Map.of(
            "mentor", Column.containing("m.name_en", "coalesce(m.name_zh, '')", "coalesce(m.name_bo, '')"),
            "apprentice", Column.containing("a.name_en", "coalesce(a.name_zh, '')", "coalesce(a.name_bo, '')"),
            "specialty", Column.equalTo("p.specialty"),
            "standing", Column.equalTo(STANDING),
            "from", Column.equalTo("p.from_day"),
            "lastJoint", Column.equalTo("p.last_joint"));

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private Clock clock;

    Page<PairingRow> ofHospital(UUID hospital, Listing listing) {
        return new TableQuery(
                        SHOWN,
                        FROM + " where p.hospital_id = ?1 and cast(?2 as date) is not null",
                        "p.from_day desc, p.id",
                        COLUMNS,
                        List.of(hospital, today()))
                .page(database, listing, reading());
    }

    /** Those that began, in which the person teaches or learns. */
    List<PairingRow> of(UUID person) {
        return rows(
                "(p.mentor_id = ?1 or p.apprentice_id = ?1) and (p.ended_on is null or p.ended_on >= p.from_day)"
                        + " order by p.from_day desc, p.id",
                person,
                null);
    }

    /** All masters of one apprentice in one specialty, oldest first. */
    List<PairingRow> mastersOf(Pairing pairing) {
        return rows(
                "p.apprentice_id = ?1 and p.specialty = ?2 order by p.from_day, p.id",
                pairing.apprentice(),
                pairing.specialty());
    }

    private List<PairingRow> rows(String condition, UUID person, @Nullable String specialty) {
        jakarta.persistence.Query query = database.createNativeQuery("select " + SHOWN + FROM + " where " + condition)
                .setParameter(1, person);
        if (specialty != null) {
            query.setParameter(2, specialty);
        }
        return Row.all(query, reading());
    }

    private Function<Row, PairingRow> reading() {
        Map<String, Translated> specialties =
                catalogue.specialties().stream().collect(Collectors.toMap(SpecialtyView::code, SpecialtyView::name));
        LocalDate today = today();
        return row -> row(row, specialties, today);
    }

    private static PairingRow row(Row row, Map<String, Translated> specialties, LocalDate today) {
        UUID id = row.id();
        UUID mentor = row.id();
        Translated mentorName = row.translated();
        UUID apprentice = row.id();
        Translated apprenticeName = row.translated();
        UUID hospital = row.id();
        String specialty = row.text();
        PairingManner manner = row.constant(PairingManner.class);
        Period planned = new Period(row.day(), row.dayOrNull());
        LocalDate endedOn = row.dayOrNull();
        StandingRule rule = new StandingRule(planned, endedOn, row.truth(), row.dayOrNull());
        return new PairingRow(
                id,
                mentor,
                mentorName,
                apprentice,
                apprenticeName,
                hospital,
                specialty,
                Objects.requireNonNull(specialties.get(specialty), specialty),
                manner,
                rule.lasting(),
                row.text(),
                rule.on(today),
                rule.lastJoint());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
