package health.zaoxue.equipment.issue;

import health.zaoxue.equipment.IssueRow;
import health.zaoxue.equipment.Severity;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.notices.Fact;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.Notices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Tells the engineers of a problem, and the reporter what becomes of it. */
@Dependent
class IssueNotices {
    private static final int FIRST_STEP = 1;

    @Inject
    private Notices notices;

    @Inject
    private Issues issues;

    void reported(Issue issue) {
        notices.tell(
                Role.BIOMEDICAL_ENGINEER,
                issue.hospital(),
                urgentWhereGrave(issue, NoticeKind.ISSUE_REPORTED, FIRST_STEP));
    }

    void moved(Issue issue, IssueStep step) {
        switch (step.to()) {
            case ACKNOWLEDGED ->
                notices.tell(issue.reporter(), fact(issue, NoticeKind.ISSUE_ACKNOWLEDGED, step.ordinal()));
            case RESOLVED -> notices.tell(issue.reporter(), fact(issue, NoticeKind.ISSUE_RESOLVED, step.ordinal()));
            case REOPENED ->
                notices.tell(
                        Role.BIOMEDICAL_ENGINEER,
                        issue.hospital(),
                        urgentWhereGrave(issue, NoticeKind.ISSUE_REOPENED, step.ordinal()));
            case REPORTED, IN_PROGRESS, WAITING_FOR_PART, CONFIRMED -> {
                // seen on the pages; nobody has to act on it
            }
        }
    }

    /** R-PLT-26: where a patient is at risk the engineers are told at once. */
    private Fact urgentWhereGrave(Issue issue, NoticeKind kind, int step) {
        Fact fact = fact(issue, kind, step);
        return issue.severity() == Severity.PATIENT_RISK ? fact.urgently() : fact;
    }

    private Fact fact(Issue issue, NoticeKind kind, int step) {
        IssueRow row = issues.row(issue.id());
        return Fact.of(kind, issue.id(), step, row.device(), row.tag().printed());
    }
}
