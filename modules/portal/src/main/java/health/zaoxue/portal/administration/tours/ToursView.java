package health.zaoxue.portal.administration.tours;

import health.zaoxue.identity.TourRow;
import health.zaoxue.identity.TourService;
import health.zaoxue.identity.TourStanding;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.portal.page.ListModel;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/tours/index: who is where from when to when. */
@Named("administeredTours")
@ViewScoped
public class ToursView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TourService tours;

    private @Nullable TourStanding standing;
    private final ListModel<TourRow> rows = new ListModel<>(this::page);

    private Page<TourRow> page(Listing listing) {
        Map<String, String> filters = new HashMap<>(listing.filters());
        if (standing != null) {
            filters.put("standing", standing.name());
        }
        return tours.list(new Listing(listing.first(), listing.size(), listing.sort(), listing.ascending(), filters));
    }

    public ListModel<TourRow> getRows() {
        return rows;
    }

    public TourStanding[] getStandings() {
        return TourStanding.values();
    }

    public @Nullable TourStanding getStanding() {
        return standing;
    }

    public void setStanding(@Nullable TourStanding chosen) {
        standing = chosen;
    }
}
