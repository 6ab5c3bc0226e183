package health.zaoxue.portal.management.issues;

import health.zaoxue.equipment.IssueAct;
import health.zaoxue.equipment.IssueService;
import health.zaoxue.equipment.IssueState;
import health.zaoxue.equipment.IssueStepView;
import health.zaoxue.equipment.IssueView;
import health.zaoxue.equipment.Resolution;
import health.zaoxue.equipment.WaitReason;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** management/issues/one: a problem, and the engineer's next step. */
@Named("oneIssue")
@ViewScoped
public class OneIssueView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private IssueService issues;

    @Inject
    private QueueRows queue;

    @Inject
    private Answers answers;

    @Inject
    private Words words;

    private @Nullable IssueView issue;
    private Map<UUID, String> names = Map.of();
    private String note = "";
    private @Nullable WaitReason waitReason;
    private @Nullable Resolution resolution;

    @PostConstruct
    void load() {
        String id = Objects.requireNonNullElse(request.getParameter("id"), "");
        try {
            show(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw new NotFound("issue " + id);
        }
    }

    private void show(UUID id) {
        issue = issues.issue(id);
        names = queue.names(Stream.concat(
                        issue.history().stream().map(IssueStepView::person),
                        Stream.of(issue.issue().reporter()))
                .collect(Collectors.toSet()));
    }

    public void acknowledge() {
        done(issues.acknowledge(id(), note));
    }

    public void start() {
        done(issues.start(id(), note));
    }

    public void waitFor() {
        done(
                waitReason == null
                        ? Outcome.refused(Refusal.at("waitReason", "issue.wait-reason.missing"))
                        : issues.waitFor(id(), waitReason, note));
    }

    public void resolve() {
        done(
                resolution == null
                        ? Outcome.refused(Refusal.at("resolution", "issue.resolution.missing"))
                        : issues.resolve(id(), resolution, note));
    }

    private void done(Outcome<IssueState> outcome) {
        if (answers.accepted(outcome)) {
            answers.done(words.of(outcome.value()));
            note = "";
            waitReason = null;
            resolution = null;
        }
        show(id());
    }

    private UUID id() {
        return getIssue().issue().id();
    }

    public IssueView getIssue() {
        return Objects.requireNonNull(issue);
    }

    public QueueRow getRow() {
        return queue.row(getIssue().issue(), names);
    }

    public String nameOf(UUID person) {
        return names.getOrDefault(person, "");
    }

    /** Whether the engineer may do this next. */
    public boolean may(String act) {
        return getIssue().may().contains(IssueAct.valueOf(act));
    }

    public boolean isMayAct() {
        return Stream.of(IssueAct.ACKNOWLEDGE, IssueAct.START, IssueAct.WAIT, IssueAct.RESOLVE)
                .anyMatch(getIssue().may()::contains);
    }

    public WaitReason[] getWaitReasons() {
        return WaitReason.values();
    }

    public Resolution[] getResolutions() {
        return Resolution.values();
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String typed) {
        note = Objects.requireNonNullElse(typed, "");
    }

    public @Nullable WaitReason getWaitReason() {
        return waitReason;
    }

    public void setWaitReason(@Nullable WaitReason chosen) {
        waitReason = chosen;
    }

    public @Nullable Resolution getResolution() {
        return resolution;
    }

    public void setResolution(@Nullable Resolution chosen) {
        resolution = chosen;
    }
}
