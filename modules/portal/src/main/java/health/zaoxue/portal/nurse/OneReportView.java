package health.zaoxue.portal.nurse;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.DeviceView;
import health.zaoxue.equipment.IssueAct;
import health.zaoxue.equipment.IssueService;
import health.zaoxue.equipment.IssueStepView;
import health.zaoxue.equipment.IssueView;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** nurse/saved and nurse/reports/one: where a report is, who did what about it, and what to do until the device works. */
@Named("nurseReportOne")
@RequestScoped
public class OneReportView {
    @Inject
    private HttpServletRequest request;

    @Inject
    private IssueService issues;

    @Inject
    private DeviceService devices;

    @Inject
    private ReportLines lines;

    @Inject
    private AnswerForm answer;

    private @Nullable IssueView issue;
    private @Nullable Page<DeviceView> substitutes;
    private Map<UUID, String> names = Map.of();

    @PostConstruct
    void load() {
        issue = issues.issue(idIn(request));
        names = lines.names(
                issue.history().stream().map(IssueStepView::person).distinct().toList());
    }

    static UUID idIn(HttpServletRequest request) {
        String id = Objects.requireNonNullElse(request.getParameter("id"), "");
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("issue " + id);
        }
    }

    private IssueView loaded() {
        return Objects.requireNonNull(issue);
    }

    public IssueView getIssue() {
        return loaded();
    }

    public ReportLine getLine() {
        return new ReportLine(
                loaded().issue(), names.getOrDefault(loaded().issue().lastBy(), ""));
    }

    public String nameOf(UUID person) {
        return names.getOrDefault(person, "");
    }

    public boolean isMayAnswer() {
        return loaded().may().contains(IssueAct.CONFIRM);
    }

    public boolean isMayAddPhoto() {
        return !loaded().hasPhoto() && loaded().issue().state().isOpen();
    }

    /** Whether the device must not be used for now. */
    public boolean isGrave() {
        return loaded().issue().severity().takesOutOfService();
    }

    /** What may be used instead. */
    public Page<DeviceView> getSubstitutes() {
        if (substitutes == null) {
            substitutes = devices.substitutes(loaded().device().id());
        }
        return substitutes;
    }

    /** Why the photo of a report that has just arrived was not kept, or null. */
    public @Nullable Refusal getPhotoRefusal() {
        return PhotoRefusals.in(request);
    }

    public List<Refusal> getRefusals() {
        return answer.refusals();
    }

    public String getReason() {
        return answer.reason();
    }
}
