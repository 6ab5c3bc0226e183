package health.zaoxue.portal.management.certifications;

import health.zaoxue.kernel.Listing;
import health.zaoxue.mentorship.NumbersStanding;
import health.zaoxue.mentorship.TechniqueNumbersRow;
import health.zaoxue.mentorship.TechniqueNumbersService;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.ListModel;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;

/** management/certifications/techniques: which numbers the hospital has confirmed, and which it has not. */
@Named("hospitalNumbers")
@ViewScoped
public class NumbersListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TechniqueNumbersService service;

    @Inject
    private Address address;

    private String standing = "";
    private final ListModel<TechniqueNumbersRow> rows = new ListModel<>(listing -> service.list(wanted(listing)));

    @PostConstruct
    void load() {
        standing = address.text("standing");
    }

    private Listing wanted(Listing listing) {
        Map<String, String> filters = new HashMap<>(listing.filters());
        filters.put("standing", standing);
        return new Listing(listing.first(), listing.size(), listing.sort(), listing.ascending(), filters);
    }

    /** The standing that is asked for, empty where all are. */
    public String getStanding() {
        return standing;
    }

    public ListModel<TechniqueNumbersRow> getRows() {
        return rows;
    }

    public NumbersStanding[] getStandings() {
        return NumbersStanding.values();
    }

    /** The colour of a standing. */
    public String kind(NumbersStanding standing) {
        return switch (standing) {
            case TO_CONFIRM -> "warning";
            case AS_CATALOGUE -> "success";
            case STRICTER -> "info";
        };
    }
}
