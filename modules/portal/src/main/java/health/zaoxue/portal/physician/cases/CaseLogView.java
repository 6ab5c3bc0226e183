package health.zaoxue.portal.physician.cases;

import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CaseRow;
import health.zaoxue.mentorship.EntryState;
import health.zaoxue.portal.page.ListModel;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The physician's log, page by page. */
@Named("caseLog")
@ViewScoped
public class CaseLogView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseLogService log;

    private @Nullable ListModel<CaseRow> rows;

    @PostConstruct
    void open() {
        rows = new ListModel<>(log::mine);
    }

    public @Nullable ListModel<CaseRow> getRows() {
        return rows;
    }

    public EntryState[] getStates() {
        return EntryState.values();
    }
}
