package health.zaoxue.portal.physician.cases;

import health.zaoxue.mentorship.ReconciledCase;
import health.zaoxue.mentorship.ReconciliationService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the hospital's lists have of the physician, and the physician's log has not. */
@Named("notLogged")
@RequestScoped
public class NotLoggedView {
    @Inject
    private ReconciliationService service;

    private List<ReconciledCase> cases = List.of();

    @PostConstruct
    void load() {
        cases = service.notLogged();
    }

    public List<ReconciledCase> getCases() {
        return cases;
    }
}
