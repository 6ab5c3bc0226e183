package health.zaoxue.portal.commission.requests;

import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.FundingDecisionService;
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

/** commission/requests/index: what waits for me, longest first, and all requests by filter. */
@Named("approvalsView")
@ViewScoped
public class ApprovalsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FundingDecisionService decisions;

    @Inject
    private FundingService funding;

    private final RequestFilter filter = new RequestFilter();
    private final ListModel<RequestRow> waiting = new ListModel<>(listing -> decisions.waitingForMe(listing));
    private final ListModel<RequestRow> all = new ListModel<>(listing -> funding.requests(filter.applied(listing)));

    public ListModel<RequestRow> getWaiting() {
        return waiting;
    }

    public ListModel<RequestRow> getAll() {
        return all;
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
