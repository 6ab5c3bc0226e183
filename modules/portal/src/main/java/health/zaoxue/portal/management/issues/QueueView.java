package health.zaoxue.portal.management.issues;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.DeviceTag;
import health.zaoxue.equipment.IssueState;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.portal.page.ListModel;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;

/** management/issues/index: what is broken, the worst first. */
@Named("issueQueue")
@ViewScoped
public class QueueView implements Serializable {
    /** Everything that an engineer still has to do. */
    static final String OPEN = "OPEN";

    static final String ALL = "ALL";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private QueueRows queue;

    @Inject
    private DeviceService devices;

    private String state = OPEN;
    private String tag = "";
    private final ListModel<QueueRow> rows = new ListModel<>(this::page);

    @PostConstruct
    void load() {
        String asked = Objects.requireNonNullElse(request.getParameter("state"), "");
        String device = Objects.requireNonNullElse(request.getParameter("tag"), "");
        tag = device.isEmpty() ? "" : devices.withTag(device).tag().characters();
        state = getStates().contains(asked) ? asked : tag.isEmpty() ? OPEN : ALL;
    }

    private Page<QueueRow> page(Listing listing) {
        Map<String, String> filters = new HashMap<>(listing.filters());
        if (!state.equals(ALL)) {
            filters.put("state", state);
        }
        if (!tag.isEmpty()) {
            filters.put("tag", tag);
        }
        return queue.page(new Listing(listing.first(), listing.size(), listing.sort(), listing.ascending(), filters));
    }

    public ListModel<QueueRow> getRows() {
        return rows;
    }

    /** What the list can be narrowed to: all that is open, one state, everything. */
    public List<String> getStates() {
        return Stream.of(Stream.of(OPEN), Arrays.stream(IssueState.values()).map(IssueState::name), Stream.of(ALL))
                .flatMap(part -> part)
                .toList();
    }

    public String getState() {
        return state;
    }

    /** The device that the list is narrowed to, as it is printed; empty for all devices. */
    public String getDevice() {
        return DeviceTag.typed(tag).map(DeviceTag::printed).orElse("");
    }
}
