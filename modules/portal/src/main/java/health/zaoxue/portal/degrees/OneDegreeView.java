package health.zaoxue.portal.degrees;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.mentorship.DegreeDetail;
import health.zaoxue.mentorship.DegreeService;
import health.zaoxue.mentorship.DegreeState;
import health.zaoxue.mentorship.DegreeStep;
import health.zaoxue.mentorship.DegreeWorkService;
import health.zaoxue.mentorship.MilestoneDate;
import health.zaoxue.mentorship.MilestoneReport;
import health.zaoxue.mentorship.MilestoneStanding;
import health.zaoxue.mentorship.NewMilestone;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** degrees/one: a degree pathway, what is due for it, what was done, and what came of it. */
@Named("oneDegree")
@ViewScoped
public class OneDegreeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DegreeService degrees;

    @Inject
    private DegreeWorkService work;

    @Inject
    private Address address;

    @Inject
    private Answers answers;

    private @Nullable DegreeDetail detail;
    private FormStamp stamp = new FormStamp();
    private final WorkForm form = new WorkForm();
    private final PaperForm paper = new PaperForm();

    @PostConstruct
    void load() {
        DegreeDetail read = degrees.degree(address.id("id"));
        detail = read;
        stamp = new FormStamp(read.version());
    }

    /** A supervisor agrees, or one of the three lets it rest, go on, or gives it up. */
    public @Nullable String move(String next) {
        return after(
                degrees.moveDegree(
                        new DegreeStep(id(), stamp.version(), DegreeState.valueOf(next), form.reasonTyped())),
                "moved." + next);
    }

    /** Reports that a milestone is done. */
    public @Nullable String report() {
        Optional<MilestoneReport> report = form.report(answers);
        return report.isEmpty() ? null : after(work.reportMilestone(report.get()), "reported");
    }

    /** Confirms what was reported. */
    public @Nullable String confirm() {
        Optional<UUID> milestone = form.confirmed(answers);
        return milestone.isEmpty() ? null : after(work.confirmMilestone(milestone.get()), "confirmed");
    }

    /** Moves the day of a milestone. */
    public @Nullable String schedule() {
        Optional<MilestoneDate> date = form.date(answers);
        return date.isEmpty() ? null : after(work.scheduleMilestone(date.get()), "scheduled");
    }

    /** Adds a milestone of one's own. */
    public @Nullable String addMilestone() {
        Optional<NewMilestone> own = form.own(stamp.key(), id(), answers);
        return own.isEmpty() ? null : after(work.addMilestone(own.get()), "own.added");
    }

    /** Adds a publication. */
    public @Nullable String addPublication() {
        return after(work.addPublication(paper.wanted(stamp.key(), id())), "paper.added");
    }

    private @Nullable String after(Outcome<UUID> outcome, String sentence) {
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect("degrees", sentence);
        return "/degrees/one.xhtml?faces-redirect=true&id=" + id();
    }

    private UUID id() {
        return getDetail().row().id();
    }

    public final DegreeDetail getDetail() {
        return Objects.requireNonNull(detail, "load comes first");
    }

    /** Whether the reader takes part, and does not merely oversee it. */
    public boolean isTakingPart() {
        return getDetail().mine() || getDetail().supervised();
    }

    public boolean isRunning() {
        return getDetail().row().state() == DegreeState.RUNNING;
    }

    /** Whether the reader may let it become so. */
    public boolean may(String next) {
        DegreeState state = getDetail().row().state();
        DegreeState wanted = DegreeState.valueOf(next);
        boolean agrees = state == DegreeState.PROPOSED && wanted == DegreeState.RUNNING;
        return isTakingPart()
                && state.mayBecome(wanted)
                && (!agrees || getDetail().supervised());
    }

    /** What whoever works for the degree can report. */
    public List<DegreeDetail.Milestone> getReportable() {
        return of(false, MilestoneStanding.CONFIRMED);
    }

    /** What waits for a supervisor. */
    public List<DegreeDetail.Milestone> getReported() {
        return of(true, MilestoneStanding.REPORTED);
    }

    /** What is not done. */
    public List<DegreeDetail.Milestone> getUndone() {
        return getReportable().stream().filter(one -> one.doneOn() == null).toList();
    }

    private List<DegreeDetail.Milestone> of(boolean wanted, MilestoneStanding standing) {
        return getDetail().milestones().stream()
                .filter(one -> (one.standing() == standing) == wanted)
                .toList();
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public WorkForm getForm() {
        return form;
    }

    public PaperForm getPaper() {
        return paper;
    }
}
