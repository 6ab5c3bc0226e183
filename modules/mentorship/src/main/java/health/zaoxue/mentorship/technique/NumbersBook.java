package health.zaoxue.mentorship.technique;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.mentorship.NumbersStanding;
import health.zaoxue.mentorship.TechniqueNumbersRow;
import health.zaoxue.platform.persistence.TableQuery;
import health.zaoxue.platform.persistence.TableQuery.Column;
import health.zaoxue.platform.receipts.ReceiptService;
import health.zaoxue.platform.receipts.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What hospitals have said about the numbers of techniques, as it is stored. */
@ApplicationScoped
class NumbersBook {
    private static final String STANDING =
            "case when c.id is null then 'TO_CONFIRM' when c.own then 'STRICTER' else 'AS_CATALOGUE' end";
    private static final String FROM = """
            from mentorship.technique t
            join mentorship.technique_version v on v.technique_id = t.id and v.number = t.current
            join identity.specialty s on s.code = t.specialty
            left join mentorship.technique_confirmation c
              on c.technique_id = t.id and c.technique_version = t.current and c.hospital_id = ?1 and c.replaced_on is null
            where true""";
    private static final Map<String, Column> COLUMNS = Map.of(
            "code", Column.containing("t.code"),
            "name", Column.containing("t.name_en", "coalesce(t.name_zh, '')", "coalesce(t.name_bo, '')"),
            "specialty", Column.containing("s.name_en", "coalesce(s.name_zh, '')", "coalesce(s.name_bo, '')"),
            "standing", Column.equalTo(STANDING));

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private ReceiptService receipts;

    /** Unconfirmed ones first, each part by code. */
    Page<TechniqueNumbersRow> list(UUID hospital, Listing listing) {
        return new TableQuery(
                        "t.id, t.code, t.name_en, t.name_zh, t.name_bo, s.name_en, s.name_zh, s.name_bo, v.number,"
                                + " v.in_force_from, v.source, " + STANDING + ", c.in_force_from",
                        FROM,
                        "c.id is not null, t.code",
                        COLUMNS,
                        List.of(hospital))
                .page(
                        database,
                        listing,
                        row -> new TechniqueNumbersRow(
                                row.id(),
                                row.text(),
                                row.translated(),
                                row.translated(),
                                row.number(),
                                row.day(),
                                row.text(),
                                row.constant(NumbersStanding.class),
                                row.dayOrNull()));
    }

    /** The same form sent twice acts once, and what a hospital says about a technique is said one after the other. */
    Outcome<UUID> once(Submission submission, UUID hospital, Supplier<Outcome<UUID>> act) {
        return receipts.once(database, submission, () -> {
                    holdStill(hospital + submission.content().get(0));
                    return act.get().map(UUID::toString);
                })
                .map(UUID::fromString);
    }

    private void holdStill(String what) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "numbers " + what)
                .getSingleResult();
    }

    /** Newest first. */
    List<ConfirmedNumbers> said(UUID hospital, UUID technique) {
        return database.createQuery(
                        "select c from ConfirmedNumbers c where c.hospital = :hospital and c.technique = :technique"
                                + " order by c.number desc",
                        ConfirmedNumbers.class)
                .setParameter("hospital", hospital)
                .setParameter("technique", technique)
                .getResultList();
    }

    /** R-MEN-173: what a certification was granted by. */
    Optional<ConfirmedNumbers> heldFor(UUID certification) {
        return database.createQuery(
                        "select n from ConfirmedNumbers n"
                                + " where n.id in (select c.confirmation from Certification c where c.id = :certification)",
                        ConfirmedNumbers.class)
                .setParameter("certification", certification)
                .getResultStream()
                .findFirst();
    }

    /** The version in force. */
    TechniqueVersion inForce(UUID technique) {
        return database.createQuery(
                        "select v from TechniqueVersion v join Technique t on t.id = v.technique and t.current = v.number"
                                + " where t.id = :technique",
                        TechniqueVersion.class)
                .setParameter("technique", technique)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("technique " + technique));
    }

    void add(ConfirmedNumbers said) {
        database.flush();
        database.persist(said);
        database.flush();
    }
}
