package health.zaoxue.portal.management.pairings;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.mentorship.PairingLifeService;
import health.zaoxue.mentorship.PairingRow;
import health.zaoxue.mentorship.PairingStanding;
import health.zaoxue.portal.page.ListModel;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** management/pairings/index: who teaches whom at the own hospital, and whether they do. */
@Named("pairings")
@ViewScoped
public class PairingsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PairingLifeService lives;

    private @Nullable PairingStanding standing;
    private @Nullable String mentor;
    private @Nullable String apprentice;
    private final ListModel<PairingRow> rows = new ListModel<>(this::page);

    private Page<PairingRow> page(Listing listing) {
        Map<String, String> filters = new HashMap<>(listing.filters());
        put(filters, "standing", standing == null ? null : standing.name());
        put(filters, "mentor", mentor);
        put(filters, "apprentice", apprentice);
        return lives.ofMyHospital(
                new Listing(listing.first(), listing.size(), listing.sort(), listing.ascending(), filters));
    }

    private static void put(Map<String, String> filters, String name, @Nullable String value) {
        if (value != null) {
            filters.put(name, value);
        }
    }

    public ListModel<PairingRow> getRows() {
        return rows;
    }

    public PairingStanding[] getStandings() {
        return PairingStanding.values();
    }

    public boolean isFiltered() {
        return standing != null
                || (mentor != null && !mentor.isBlank())
                || (apprentice != null && !apprentice.isBlank());
    }

    public @Nullable PairingStanding getStanding() {
        return standing;
    }

    public void setStanding(@Nullable PairingStanding chosen) {
        standing = chosen;
    }

    public @Nullable String getMentor() {
        return mentor;
    }

    public void setMentor(@Nullable String typed) {
        mentor = typed;
    }

    public @Nullable String getApprentice() {
        return apprentice;
    }

    public void setApprentice(@Nullable String typed) {
        apprentice = typed;
    }
}
