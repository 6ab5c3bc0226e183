package health.zaoxue.portal.handover;

import health.zaoxue.mentorship.HandoverRow;
import health.zaoxue.mentorship.HandoverService;
import health.zaoxue.platform.CallerContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** {aid,physician}/handover/index: what the reader leaves, and what waits for the reader to take over. */
@Named("myHandovers")
@RequestScoped
public class MyHandoversView {
    @Inject
    private HandoverService service;

    @Inject
    private CallerContext callers;

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

    private UUID me() {
        return callers.current().person();
    }
}
