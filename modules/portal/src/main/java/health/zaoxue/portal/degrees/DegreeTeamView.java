package health.zaoxue.portal.degrees;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.DegreeChange;
import health.zaoxue.mentorship.DegreeChoices;
import health.zaoxue.mentorship.DegreeDetail;
import health.zaoxue.mentorship.DegreeTeam;
import health.zaoxue.mentorship.DegreeTeamService;
import health.zaoxue.mentorship.NewSupervisor;
import health.zaoxue.mentorship.SupervisionEnd;
import health.zaoxue.portal.editing.ChangePage;
import health.zaoxue.portal.page.Answers;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** degrees/team: who supervises a degree since when and until when, and what it says of itself. */
@Named("degreeTeam")
@ViewScoped
public class DegreeTeamView extends ChangePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private DegreeTeamService teams;

    @Inject
    private Answers answers;

    private final TeamForm form = new TeamForm();
    private @Nullable DegreeChangeForm plan;
    private boolean open;
    private List<DegreeDetail.Supervisor> supervisors = List.of();
    private DegreeChoices choices = new DegreeChoices(List.of(), List.of());

    @Override
    protected String kind() {
        return "mentorship.degree";
    }

    @Override
    protected int read(UUID degree) {
        DegreeTeam team = teams.team(degree);
        open = team.open();
        plan = new DegreeChangeForm(team.plan(), plan == null ? null : plan.getReason());
        supervisors = team.supervisors();
        choices = team.choices();
        return team.version();
    }

    @Override
    protected Runnable typed() {
        DegreeChangeForm typed = plan;
        return () -> plan = typed;
    }

    /** Names a further supervisor of the hospital. */
    public @Nullable String nameLocal() {
        Optional<NewSupervisor> wanted = form.localIn(getId(), getStamp().key(), answers);
        return wanted.isEmpty() ? null : after(atLocal(teams.nameSupervisor(wanted.get())), "team.named");
    }

    /** Both forms ask for the first day, each in a field of its own. */
    private static Outcome<UUID> atLocal(Outcome<UUID> outcome) {
        return outcome.isDone()
                ? outcome
                : Outcome.refused(outcome.reasons().stream()
                        .map(one -> "supervisesFrom".equals(one.field())
                                ? new Refusal(one.code(), "localFrom", one.details())
                                : one)
                        .toList());
    }

    /** Names a further supervisor outside. */
    public @Nullable String nameOutside() {
        Optional<NewSupervisor> wanted = form.outsideIn(getId(), getStamp().key(), answers);
        return wanted.isEmpty() ? null : after(teams.nameSupervisor(wanted.get()), "team.named");
    }

    /** Ends a supervision with a day. */
    public @Nullable String end() {
        Optional<SupervisionEnd> end = form.end(answers);
        return end.isEmpty() ? null : after(teams.endSupervision(end.get()), "team.ended");
    }

    private @Nullable String after(Outcome<UUID> outcome, String sentence) {
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect("degrees", sentence);
        return here(getId());
    }

    /** Changes what the degree says of itself; what was typed stays when it is refused. */
    public @Nullable String change() {
        List<Refusal> unreadable = getPlan().unreadable();
        unreadable.forEach(answers::refuse);
        if (!unreadable.isEmpty()) {
            return null;
        }
        DegreeChange change = getPlan().change(getId(), getStamp());
        return changed(() -> teams.changeDegree(change), "degrees", "team.changed")
                .map(DegreeTeamView::here)
                .orElse(null);
    }

    private static String here(UUID degree) {
        return "/degrees/team.xhtml?faces-redirect=true&id=" + degree;
    }

    public boolean isOpen() {
        return open;
    }

    public List<DegreeDetail.Supervisor> getSupervisors() {
        return supervisors;
    }

    /** Those whose supervision has no last day yet. */
    public List<DegreeDetail.Supervisor> getGoingOn() {
        return supervisors.stream().filter(one -> one.to() == null).toList();
    }

    /** Of the hospital, who does not supervise yet. */
    public List<DegreeChoices.Choice> getLocals() {
        return others(choices.local());
    }

    /** Of supporting institutions, who does not supervise yet. */
    public List<DegreeChoices.Choice> getOutsiders() {
        return others(choices.outside());
    }

    private List<DegreeChoices.Choice> others(List<DegreeChoices.Choice> some) {
        return some.stream()
                .filter(one -> supervisors.stream()
                        .noneMatch(known -> known.to() == null && one.person().equals(known.person())))
                .toList();
    }

    public TeamForm getForm() {
        return form;
    }

    public DegreeChangeForm getPlan() {
        return Objects.requireNonNull(plan, "read comes first");
    }
}
