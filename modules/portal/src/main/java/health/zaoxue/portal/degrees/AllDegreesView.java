package health.zaoxue.portal.degrees;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.mentorship.DegreeRow;
import health.zaoxue.mentorship.DegreeService;
import health.zaoxue.mentorship.DegreeState;
import health.zaoxue.portal.page.ListModel;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** degrees/all: the degree pathways of a hospital, for its heads. */
@Named("allDegrees")
@ViewScoped
public class AllDegreesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DegreeService degrees;

    private final ListModel<DegreeRow> rows = new ListModel<>(this::page);
    private @Nullable String name;
    private @Nullable DegreeState state;
    private boolean overdue;

    private Page<DegreeRow> page(Listing listing) {
        Map<String, String> filters = new HashMap<>(listing.filters());
        if (name != null) {
            filters.put("name", name);
        }
        if (state != null) {
            filters.put("state", state.name());
        }
        if (overdue) {
            filters.put("overdue", "yes");
        }
        return degrees.within(
                new Listing(listing.first(), listing.size(), listing.sort(), listing.ascending(), filters));
    }

    public ListModel<DegreeRow> getRows() {
        return rows;
    }

    public boolean isFiltered() {
        return (name != null && !name.isBlank()) || state != null || overdue;
    }

    public DegreeState[] getStates() {
        return DegreeState.values();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public @Nullable DegreeState getState() {
        return state;
    }

    public void setState(@Nullable DegreeState chosen) {
        state = chosen;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean wanted) {
        overdue = wanted;
    }
}
