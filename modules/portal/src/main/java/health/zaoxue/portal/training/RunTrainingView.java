package health.zaoxue.portal.training;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.AttendanceMark;
import health.zaoxue.mentorship.AttendanceService;
import health.zaoxue.mentorship.Participant;
import health.zaoxue.mentorship.TrainingDetail;
import health.zaoxue.mentorship.TrainingService;
import health.zaoxue.mentorship.TrainingState;
import health.zaoxue.mentorship.TrainingStep;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import health.zaoxue.portal.page.Today;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** training/run: an event as those see it who run it: who has a place, who was there, and what becomes of it. */
@Named("runTraining")
@ViewScoped
public class RunTrainingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TrainingService trainings;

    @Inject
    private AttendanceService attendance;

    @Inject
    private Address address;

    @Inject
    private Answers answers;

    @Inject
    private Today today;

    private @Nullable TrainingDetail detail;
    private List<Participant> participants = List.of();
    private FormStamp stamp = new FormStamp();
    private final RunForm form = new RunForm();

    @PostConstruct
    void load() {
        UUID id = address.id("id");
        participants = attendance.participants(id);
        TrainingDetail read = trainings.training(id);
        detail = read;
        stamp = new FormStamp(read.version());
    }

    /** Lets it become what its button says. */
    public @Nullable String moveOn(String next) {
        TrainingState state = TrainingState.valueOf(next);
        return after(
                trainings.moveOn(new TrainingStep(id(), stamp.version(), state, form.text(form.getReason()))),
                "run.moved." + next);
    }

    /** Says that somebody was there. */
    public @Nullable String mark() {
        return after(
                attendance.markAttended(
                        new AttendanceMark(id(), form.text(form.getPerson()), form.text(form.getWhy()))),
                "run.marked");
    }

    /** Says that somebody was not. */
    public @Nullable String takeOff() {
        String chosen = form.getOff();
        if (chosen == null) {
            answers.refuse(Refusal.at("off", "choice.missing"));
            return null;
        }
        return after(
                attendance.takeOff(new AttendanceMark(id(), chosen, form.text(form.getOffReason()))), "run.off.done");
    }

    private @Nullable String after(Outcome<UUID> outcome, String sentence) {
        if (!answers.accepted(
                outcome.isDone() ? outcome : Outcome.refused(atTheirFields(outcome.reasons(), sentence)))) {
            return null;
        }
        answers.doneThenRedirect("learning", sentence);
        return "/training/run.xhtml?faces-redirect=true&id=" + id();
    }

    /** Three forms of the page ask for a reason, each in a field of its own. */
    private static List<Refusal> atTheirFields(List<Refusal> reasons, String sentence) {
        String field = sentence.equals("run.marked") ? "why" : sentence.equals("run.off.done") ? "offReason" : "reason";
        return reasons.stream()
                .map(one -> "reason".equals(one.field()) ? new Refusal(one.code(), field, one.details()) : one)
                .toList();
    }

    private UUID id() {
        return getDetail().row().id();
    }

    public TrainingDetail getDetail() {
        return Objects.requireNonNull(detail, "load comes first");
    }

    /** Whether its button makes sense now: what has not begun was not held. */
    public boolean may(String next) {
        TrainingState state = TrainingState.valueOf(next);
        boolean early = state == TrainingState.HELD
                && today.now().isBefore(getDetail().row().startsAt());
        return !early && getDetail().row().state().mayBecome(state);
    }

    public List<Participant> getParticipants() {
        return participants;
    }

    /** Those who count as having been there. */
    public List<Participant> getAttended() {
        return participants.stream().filter(Participant::attended).toList();
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public RunForm getForm() {
        return form;
    }
}
