package health.zaoxue.portal.management.gaps;

import health.zaoxue.capacity.GapRow;
import health.zaoxue.capacity.GapService;
import health.zaoxue.portal.gaps.GapFilter;
import health.zaoxue.portal.page.ListModel;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** management/gaps/index: the gaps of the own hospital. */
@Named("managementGaps")
@ViewScoped
public class GapsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private GapService gaps;

    private final GapFilter filter = new GapFilter();
    private final ListModel<GapRow> rows = new ListModel<>(listing -> gaps.gaps(null, filter.applied(listing)));

    public GapFilter getFilter() {
        return filter;
    }

    public ListModel<GapRow> getRows() {
        return rows;
    }
}
