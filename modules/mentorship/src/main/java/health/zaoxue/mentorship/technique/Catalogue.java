package health.zaoxue.mentorship.technique;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.mentorship.TechniqueView;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.boundary.ReadRecords;
import health.zaoxue.platform.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class Catalogue implements TechniqueService {
    private static final UUID NO_HOSPITAL = new UUID(0, 0);
    private static final String AMONG = Ids.among("t.id", 2);

    @Inject
    private AskedOverTime asked;

    @Inject
    private ReadRecords known;

    @Inject
    private CallerContext callers;

    @Override
    @Permitted(toAnyCaller = true)
    public List<TechniqueView> techniques() {
        return asked.where(here(), "?2 = ''", "");
    }

    @Override
    @Permitted(toAnyCaller = true)
    public List<TechniqueView> techniquesOf(Collection<String> specialties) {
        List<TechniqueView> found = specialties.isEmpty()
                ? List.of()
                : asked.where(here(), "t.specialty = any (string_to_array(?2, ','))", String.join(",", specialties));
        known.note(TechniqueView.class, byId(found));
        return found;
    }

    @Override
    @Permitted(toAnyCaller = true)
    public Map<UUID, TechniqueView> techniques(Collection<UUID> ids) {
        return known.withIds(TechniqueView.class, ids, unknown -> read(here(), unknown));
    }

    @Override
    @Permitted(toAnyCaller = true)
    public Map<UUID, TechniqueView> techniquesAt(UUID hospital, Collection<UUID> ids) {
        return hospital.equals(here()) ? techniques(ids) : read(hospital, ids);
    }

    @Override
    @Permitted(toAnyCaller = true)
    public TechniqueView technique(UUID id) {
        return Optional.ofNullable(techniques(List.of(id)).get(id)).orElseThrow(() -> new NotFound("technique " + id));
    }

    @Override
    @Permitted(toAnyCaller = true)
    public TechniqueView techniqueWithCode(String code) {
        return asked.where(here(), "t.code = ?2", code).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("technique " + code));
    }

    /** R-MEN-172: what somebody of a hospital is told of a technique is what that hospital asks for. */
    private UUID here() {
        return callers.known().map(Caller::hospital).orElse(NO_HOSPITAL);
    }

    private Map<UUID, TechniqueView> read(UUID hospital, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : byId(asked.where(hospital, AMONG, Ids.list(ids)));
    }

    private static Map<UUID, TechniqueView> byId(List<TechniqueView> found) {
        return found.stream().collect(Collectors.toMap(TechniqueView::id, Function.identity()));
    }
}
