package health.zaoxue.capacity.gap;

import static health.zaoxue.kernel.Role.COMMISSION_OFFICIAL;
import static health.zaoxue.kernel.Role.DEPARTMENT_HEAD;
import static health.zaoxue.kernel.Role.HOSPITAL_HEAD;

import health.zaoxue.capacity.GapDetail;
import health.zaoxue.capacity.GapRow;
import health.zaoxue.capacity.GapService;
import health.zaoxue.capacity.GapView;
import health.zaoxue.capacity.IdentifyGap;
import health.zaoxue.capacity.PlanGap;
import health.zaoxue.capacity.PlanningChoices;
import health.zaoxue.capacity.WithdrawGap;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class Gaps implements GapService {
    @Inject
    private GapReads reads;

    @Inject
    private GapList list;

    @Inject
    private GapActs acts;

    @Inject
    private GapForms forms;

    @Inject
    private CallerContext callers;

    @Override
    @Permitted(toAnyCaller = true)
    public GapView gap(UUID id) {
        return reads.withId(id).filter(this::isWithinReach).orElseThrow(() -> new NotFound("gap " + id));
    }

    @Override
    @Permitted(toAnyCaller = true)
    public Map<UUID, GapView> gaps(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return reads.withIds(ids).stream()
                .filter(this::isWithinReach)
                .collect(Collectors.toUnmodifiableMap(GapView::id, Function.identity()));
    }

    @Override
    @Permitted(toAnyCaller = true)
    public List<GapView> openGaps(UUID hospital) {
        requireReach(hospital);
        return reads.openAt(hospital);
    }

    @Override
    @Permitted(toAnyCaller = true)
    public Page<GapRow> gaps(@Nullable UUID hospital, Listing listing) {
        Caller caller = callers.current();
        if (hospital != null) {
            requireReach(hospital);
        }
        if (caller.area() instanceof Area.Nowhere) {
            return new Page<>(List.of(), 0);
        }
        UUID shown = caller.area() instanceof Area.Hospital own ? own.id() : hospital;
        return list.page(shown, listing);
    }

    @Override
    @Permitted(toAnyCaller = true)
    public GapDetail detail(UUID id) {
        return reads.detail(id)
                .filter(detail -> isWithinReach(detail.gap()))
                .orElseThrow(() -> new NotFound("gap " + id));
    }

    @Override
    @Permitted({DEPARTMENT_HEAD, HOSPITAL_HEAD, COMMISSION_OFFICIAL})
    public PlanningChoices planningChoices(UUID hospital) {
        requireReach(hospital);
        return acts.choices(hospital);
    }

    @Override
    @Permitted({DEPARTMENT_HEAD, HOSPITAL_HEAD, COMMISSION_OFFICIAL})
    public Outcome<GapView> identify(IdentifyGap request) {
        return identified(request).map(this::gap);
    }

    @Override
    @Permitted({DEPARTMENT_HEAD, HOSPITAL_HEAD, COMMISSION_OFFICIAL})
    public Outcome<GapView> identify(UUID key, IdentifyGap request) {
        return forms.once(key, request, () -> identified(request)).map(this::gap);
    }

    @Override
    @Permitted({DEPARTMENT_HEAD, HOSPITAL_HEAD, COMMISSION_OFFICIAL})
    public Outcome<GapView> plan(PlanGap request) {
        gap(request.gap());
        return acts.plan(request, callers.current().person()).map(this::gap);
    }

    @Override
    @Permitted({DEPARTMENT_HEAD, HOSPITAL_HEAD, COMMISSION_OFFICIAL})
    public Outcome<GapView> withdraw(WithdrawGap request) {
        gap(request.gap());
        return acts.withdraw(request, callers.current().person()).map(this::gap);
    }

    private Outcome<UUID> identified(IdentifyGap request) {
        Caller caller = callers.current();
        UUID hospital = request.hospital() == null ? caller.hospital() : request.hospital();
        if (hospital != null) {
            requireReach(hospital);
        }
        return acts.identify(hospital, request, caller.person());
    }

    private boolean isWithinReach(GapView gap) {
        return callers.current().reaches(gap.hospital());
    }

    private void requireReach(UUID hospital) {
        if (!callers.current().reaches(hospital)) {
            throw new NotFound("hospital " + hospital);
        }
    }
}
