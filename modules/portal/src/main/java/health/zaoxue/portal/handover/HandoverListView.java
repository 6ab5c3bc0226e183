package health.zaoxue.portal.handover;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.AuthorisationService;
import health.zaoxue.mentorship.HandoverResult;
import health.zaoxue.mentorship.HandoverRow;
import health.zaoxue.mentorship.HandoverService;
import health.zaoxue.mentorship.HandoverState;
import health.zaoxue.mentorship.PractisedTechnique;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.page.ListModel;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** {management,commission}/handovers/index: handovers, what became of them, and for a hospital what rests on one person. */
@Named("handoverList")
@ViewScoped
public class HandoverListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HandoverService service;

    @Inject
    private AuthorisationService authorisations;

    @Inject
    private CallerContext callers;

    private final ListModel<HandoverRow> rows = new ListModel<>(this::page);
    private List<PractisedTechnique> resting = List.of();
    private @Nullable HandoverState state;
    private @Nullable HandoverResult result;

    @PostConstruct
    void load() {
        if (!callers.current().is(Role.COMMISSION_OFFICIAL)) {
            resting = authorisations.practisedHere().stream()
                    .filter(technique -> technique.people() == 1)
                    .toList();
        }
    }

    private Page<HandoverRow> page(Listing listing) {
        Map<String, String> filters = new HashMap<>();
        if (state != null) {
            filters.put("state", state.name());
        }
        if (result != null) {
            filters.put("result", result.name());
        }
        return service.within(listing.narrowed(filters));
    }

    public ListModel<HandoverRow> getRows() {
        return rows;
    }

    /** The techniques that one person of the hospital alone may do. */
    public List<PractisedTechnique> getResting() {
        return resting;
    }

    public boolean isFiltered() {
        return state != null || result != null;
    }

    public HandoverState[] getStates() {
        return HandoverState.values();
    }

    public HandoverResult[] getResults() {
        return HandoverResult.values();
    }

    public @Nullable HandoverState getState() {
        return state;
    }

    public void setState(@Nullable HandoverState chosen) {
        state = chosen;
    }

    public @Nullable HandoverResult getResult() {
        return result;
    }

    public void setResult(@Nullable HandoverResult chosen) {
        result = chosen;
    }
}
