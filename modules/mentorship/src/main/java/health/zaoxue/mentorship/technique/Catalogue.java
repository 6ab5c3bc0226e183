package health.zaoxue.mentorship.technique;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.mentorship.TechniqueView;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.boundary.ReadRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
@Transactional
class Catalogue implements TechniqueService {
    private static final String CURRENT =
            "select t, v from Technique t join TechniqueVersion v on v.technique = t.id and v.number = t.current ";

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private ReadRecords known;

    @Override
    @Permitted(toAnyCaller = true)
    public List<TechniqueView> techniques() {
        return database.createQuery(CURRENT + "order by t.code", Object[].class)
                .getResultStream()
                .map(Catalogue::view)
                .toList();
    }

    @Override
    @Permitted(toAnyCaller = true)
    public List<TechniqueView> techniquesOf(Collection<String> specialties) {
        List<TechniqueView> found = specialties.isEmpty()
                ? List.of()
                : where("t.specialty in :wanted", specialties).toList();
        known.note(TechniqueView.class, byId(found.stream()));
        return found;
    }

    @Override
    @Permitted(toAnyCaller = true)
    public Map<UUID, TechniqueView> techniques(Collection<UUID> ids) {
        return known.withIds(TechniqueView.class, ids, this::read);
    }

    @Override
    @Permitted(toAnyCaller = true)
    public TechniqueView technique(UUID id) {
        return Optional.ofNullable(techniques(List.of(id)).get(id)).orElseThrow(() -> new NotFound("technique " + id));
    }

    @Override
    @Permitted(toAnyCaller = true)
    public TechniqueView techniqueWithCode(String code) {
        return where("t.code = :wanted", code).findFirst().orElseThrow(() -> new NotFound("technique " + code));
    }

    private Map<UUID, TechniqueView> read(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : byId(where("t.id in :wanted", ids));
    }

    private static Map<UUID, TechniqueView> byId(Stream<TechniqueView> found) {
        return found.collect(Collectors.toMap(TechniqueView::id, Function.identity()));
    }

    private Stream<TechniqueView> where(String condition, Object wanted) {
        return database.createQuery(CURRENT + "where " + condition + " order by t.code", Object[].class)
                .setParameter("wanted", wanted)
                .getResultStream()
                .map(Catalogue::view);
    }

    private static TechniqueView view(Object[] techniqueAndVersion) {
        return ((Technique) techniqueAndVersion[0]).view((TechniqueVersion) techniqueAndVersion[1]);
    }
}
