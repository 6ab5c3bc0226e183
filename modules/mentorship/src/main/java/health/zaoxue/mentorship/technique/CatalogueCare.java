package health.zaoxue.mentorship.technique;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.TechniqueCatalogueService;
import health.zaoxue.mentorship.TechniqueHistory;
import health.zaoxue.mentorship.TechniqueRevision;
import health.zaoxue.mentorship.TechniqueRow;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.persistence.TableQuery;
import health.zaoxue.platform.persistence.TableQuery.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class CatalogueCare implements TechniqueCatalogueService {
    private static final TableQuery LIST = new TableQuery(
            "t.id, t.code, t.name_en, t.name_zh, t.name_bo, t.specialty, t.grade, v.number, v.in_force_from, v.source",
            "from mentorship.technique t join mentorship.technique_version v on v.technique_id = t.id and v.number = t.current"
                    + " where true",
            "t.code",
            Map.of(
                    "code", Column.containing("t.code"),
                    "name", Column.containing("t.name_en", "coalesce(t.name_zh, '')", "coalesce(t.name_bo, '')"),
                    "specialty", Column.equalTo("t.specialty"),
                    "grade", Column.equalTo("t.grade")),
            List.of());

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private NumbersNotices notices;

    @Inject
    private Clock clock;

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Page<TechniqueRow> list(Listing listing) {
        return LIST.page(
                database,
                listing,
                row -> new TechniqueRow(
                        row.id(),
                        row.text(),
                        row.translated(),
                        row.text(),
                        row.textOrNull(),
                        row.number(),
                        row.day(),
                        row.text()));
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public TechniqueHistory history(UUID id) {
        Technique technique = present(id, database.find(Technique.class, id));
        List<TechniqueVersion> versions = versionsOf(id);
        return new TechniqueHistory(
                technique.view(versions.get(0)),
                technique.version(),
                versions.stream().map(TechniqueVersion::view).toList());
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> revise(TechniqueRevision revision) {
        UUID id = revision.technique();
        Technique technique = present(id, database.find(Technique.class, id, LockModeType.PESSIMISTIC_WRITE));
        if (technique.version() != revision.recordVersion()) {
            throw new OptimisticLockException("technique " + id + " has changed since " + revision.recordVersion());
        }
        TechniqueVersion current = versionsOf(id).get(0);
        List<Refusal> reasons = new RevisionRule(current).against(revision);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        technique.nextVersion();
        TechniqueVersion next =
                new TechniqueVersion(technique, technique.data(current).asking(revision), LocalDate.now(clock));
        database.persist(next);
        database.flush();
        notices.awaited(technique, next);
        return Outcome.done(id);
    }

    private List<TechniqueVersion> versionsOf(UUID technique) {
        return database.createQuery(
                        "select v from TechniqueVersion v where v.technique = :technique order by v.number desc",
                        TechniqueVersion.class)
                .setParameter("technique", technique)
                .getResultList();
    }

    private static Technique present(UUID id, @Nullable Technique found) {
        if (found == null) {
            throw new NotFound("technique " + id);
        }
        return found;
    }
}
