package health.zaoxue.portal.administration.trail;

import health.zaoxue.identity.HospitalView;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.trail.TrailEntry;
import health.zaoxue.platform.trail.TrailService;
import health.zaoxue.portal.page.ListModel;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/trail/index: the entries of the trail, searched by object, person and time. */
@Named("trail")
@ViewScoped
public class TrailView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private TrailService entries;

    @Inject
    private TrailNames names;

    private final ListModel<TrailEntry> rows = new ListModel<>(this::page);
    private TrailSearch search = new TrailSearch();
    private List<String> kinds = List.of();
    private long matched;

    @PostConstruct
    void load() {
        search = TrailSearch.in(request);
        kinds = entries.kinds();
    }

    private Page<TrailEntry> page(Listing listing) {
        Page<TrailEntry> page = entries.entries(search.filter(), listing);
        matched = page.total();
        names.learn(page.rows().stream().map(TrailEntry::person).toList());
        return page;
    }

    /** The people whose name contains what was typed. */
    public List<UUID> suggest(String typed) {
        return names.suggest(typed);
    }

    public @Nullable Translated person(@Nullable UUID id) {
        return names.person(id);
    }

    public @Nullable Translated hospital(@Nullable UUID id) {
        return names.hospital(id);
    }

    public String roles(TrailEntry entry) {
        return names.roles(entry);
    }

    public ListModel<TrailEntry> getRows() {
        return rows;
    }

    public TrailSearch getSearch() {
        return search;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public List<HospitalView> getHospitals() {
        return names.hospitals();
    }

    /** How many entries the search matches. */
    public long getMatched() {
        return matched;
    }

    /** Where all of them are handed out as a table. */
    public String getFile() {
        return "/administration/trail/entries.csv?" + search.query();
    }
}
