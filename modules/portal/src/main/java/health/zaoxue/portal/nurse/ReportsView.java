package health.zaoxue.portal.nurse;

import health.zaoxue.equipment.IssueRow;
import health.zaoxue.equipment.IssueService;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** nurse/reports/index: all that I have reported. */
@Named("nurseReports")
@RequestScoped
public class ReportsView {
    private static final int SIZE = 20;
    private static final int LAST_PAGE = 500;

    @Inject
    private HttpServletRequest request;

    @Inject
    private IssueService issues;

    @Inject
    private ReportLines lines;

    private List<ReportLine> reports = List.of();
    private int page = 1;
    private long total;

    @PostConstruct
    void load() {
        String asked = request.getParameter("page");
        page = asked != null && asked.matches("[1-9][0-9]{0,2}") ? Math.min(LAST_PAGE, Integer.parseInt(asked)) : 1;
        Page<IssueRow> rows = issues.mine(new Listing((page - 1) * SIZE, SIZE, null, true, Map.of()));
        reports = lines.of(rows.rows());
        total = rows.total();
    }

    public List<ReportLine> getReports() {
        return reports;
    }

    public int getPage() {
        return page;
    }

    public boolean isNewer() {
        return page > 1;
    }

    public boolean isOlder() {
        return (long) page * SIZE < total;
    }
}
