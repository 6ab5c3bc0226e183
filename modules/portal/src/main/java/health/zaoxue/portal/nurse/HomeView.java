package health.zaoxue.portal.nurse;

import health.zaoxue.equipment.IssueService;
import health.zaoxue.kernel.Listing;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** nurse/index: report a problem, and where my last reports are. */
@Named("nurseHome")
@RequestScoped
public class HomeView {
    private static final int LATEST = 5;

    @Inject
    private IssueService issues;

    @Inject
    private ReportLines lines;

    private List<ReportLine> reports = List.of();

    @PostConstruct
    void load() {
        reports = lines.of(issues.mine(Listing.first(LATEST)).rows());
    }

    public List<ReportLine> getReports() {
        return reports;
    }
}
