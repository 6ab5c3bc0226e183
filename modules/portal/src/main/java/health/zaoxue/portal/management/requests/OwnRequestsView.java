package health.zaoxue.portal.management.requests;

import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.FundingService;
import health.zaoxue.equipment.RequestRow;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.portal.page.ListModel;
import health.zaoxue.portal.requests.RequestFilter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** management/requests/index: the hospital's requests. */
@Named("ownRequestsView")
@ViewScoped
public class OwnRequestsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FundingService funding;

    private final RequestFilter filter = new RequestFilter();
    private final ListModel<RequestRow> rows = new ListModel<>(listing -> funding.requests(filter.applied(listing)));

    public ListModel<RequestRow> getRows() {
        return rows;
    }

    public RequestFilter getFilter() {
        return filter;
    }

    public List<RequestState> getStates() {
        return Arrays.asList(RequestState.values());
    }

    public List<FundingCategory> getCategories() {
        return Arrays.asList(FundingCategory.values());
    }
}
