package health.zaoxue.portal.handover;

import health.zaoxue.mentorship.HandoverRow;
import health.zaoxue.mentorship.HandoverService;
import health.zaoxue.mentorship.HandoverState;
import health.zaoxue.platform.CallerContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {aid,physician}/handover/index: what the reader leaves, and what waits for the reader to take over. */
@Named("myHandovers")
@RequestScoped
public class MyHandoversView {
    @Inject
    private HandoverService service;

    @Inject
    private CallerContext callers;

    @Inject
    private DaysLeft daysLeft;

    private List<HandoverRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = service.mine();
    }

    public List<HandoverRow> getLeft() {
        return rows.stream().filter(row -> row.mentor().equals(me())).toList();
    }

    public List<HandoverRow> getTaken() {
        return rows.stream().filter(row -> !row.mentor().equals(me())).toList();
    }

    /** The one of the tour that the reader serves, or null while none is open. */
    public @Nullable HandoverRow getNow() {
        return getLeft().stream()
                .filter(row -> row.state() != HandoverState.LAPSED && daysLeft.of(row) >= 0)
                .findFirst()
                .orElse(null);
    }

    private UUID me() {
        return callers.current().person();
    }
}
