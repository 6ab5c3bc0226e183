package health.zaoxue.portal.handover;

import health.zaoxue.mentorship.HandoverRow;
import health.zaoxue.mentorship.HandoverService;
import health.zaoxue.platform.CallerContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {aid,physician}/handover/index and aid/index: what the reader leaves, and what waits for the reader to take over. */
@Named("myHandovers")
@RequestScoped
public class MyHandoversView {
    @Inject
    private HandoverService service;

    @Inject
    private CallerContext callers;

    @Inject
    private DaysLeft days;

    private List<HandoverRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = service.mine();
    }

    public List<HandoverRow> getLeft() {
        return rows.stream().filter(row -> row.mentor().equals(me())).toList();
    }

    /** The reader's own of the tour that ends next, once it has opened; nothing before. */
    public @Nullable HandoverRow getDue() {
        return getLeft().stream()
                .filter(row -> !days.isOver(row))
                .min(Comparator.comparing(row -> row.tour().to()))
                .orElse(null);
    }

    public List<HandoverRow> getTaken() {
        return rows.stream().filter(row -> !row.mentor().equals(me())).toList();
    }

    private UUID me() {
        return callers.current().person();
    }
}
