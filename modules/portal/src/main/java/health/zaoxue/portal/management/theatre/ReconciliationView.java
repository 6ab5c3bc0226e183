package health.zaoxue.portal.management.theatre;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.mentorship.ReconciledPerson;
import health.zaoxue.mentorship.ReconciliationService;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.ListModel;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** management/theatre/index: a month's cases, person by person, beside the theatre's lists. */
@Named("reconciliation")
@ViewScoped
public class ReconciliationView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReconciliationService service;

    @Inject
    private Months months;

    @Inject
    private Address address;

    private @Nullable String month;
    private @Nullable String name;
    private final ListModel<ReconciledPerson> rows = new ListModel<>(this::page);

    @PostConstruct
    void load() {
        month = months.named(address.text("month")).toString();
    }

    private Page<ReconciledPerson> page(Listing listing) {
        Map<String, String> filters = new HashMap<>(listing.filters());
        if (name != null) {
            filters.put("name", name);
        }
        return service.month(
                months.named(Objects.requireNonNullElse(month, "")),
                new Listing(listing.first(), listing.size(), listing.sort(), listing.ascending(), filters));
    }

    public ListModel<ReconciledPerson> getRows() {
        return rows;
    }

    public @Nullable String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String chosen) {
        month = chosen;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }
}
