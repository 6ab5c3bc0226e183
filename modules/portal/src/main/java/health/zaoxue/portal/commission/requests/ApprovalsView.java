package health.zaoxue.portal.commission.requests;

import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.FundingDecisionService;
import health.zaoxue.equipment.FundingService;
import health.zaoxue.equipment.RequestRow;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.identity.Decider;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Translated;
import health.zaoxue.portal.page.ListModel;
import health.zaoxue.portal.requests.RequestFilter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    private Map<UUID, Decider> lent = Map.of();
    private final RequestFilter filter = new RequestFilter();
    private final ListModel<RequestRow> waiting = new ListModel<>(this::waiting);
    private final ListModel<RequestRow> all = new ListModel<>(listing -> funding.requests(filter.applied(listing)));

    private Page<RequestRow> waiting(Listing listing) {
        Page<RequestRow> page = decisions.waitingForMe(listing);
        lent = decisions.lentAmong(page.rows().stream().map(RequestRow::id).collect(Collectors.toSet()));
        return page;
    }

    /** In whose place I may decide on a request; null where it is for myself alone. */
    public @Nullable Translated lenderOf(UUID request) {
        Decider lender = lent.get(request);
        return lender == null ? null : lender.name();
    }

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
