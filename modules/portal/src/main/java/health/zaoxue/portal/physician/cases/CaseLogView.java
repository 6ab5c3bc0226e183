package health.zaoxue.portal.physician.cases;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CaseRow;
import health.zaoxue.mentorship.EntryState;
import health.zaoxue.portal.page.ListModel;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The physician's log, page by page. */
@Named("caseLog")
@ViewScoped
public class CaseLogView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseLogService log;

    private @Nullable EntryState state;
    private @Nullable String technique;
    private final ListModel<CaseRow> rows = new ListModel<>(this::page);

    private Page<CaseRow> page(Listing listing) {
        Map<String, String> filters = new HashMap<>(listing.filters());
        if (state != null) {
            filters.put("state", state.name());
        }
        if (technique != null) {
            filters.put("technique", technique);
        }
        return log.mine(new Listing(listing.first(), listing.size(), listing.sort(), listing.ascending(), filters));
    }

    public ListModel<CaseRow> getRows() {
        return rows;
    }

    public EntryState[] getStates() {
        return EntryState.values();
    }

    public boolean isFiltered() {
        return state != null || technique != null;
    }

    public @Nullable EntryState getState() {
        return state;
    }

    public void setState(@Nullable EntryState chosen) {
        state = chosen;
    }

    public @Nullable String getTechnique() {
        return technique;
    }

    public void setTechnique(@Nullable String chosen) {
        technique = chosen;
    }
}
