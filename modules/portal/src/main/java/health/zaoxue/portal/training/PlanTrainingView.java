package health.zaoxue.portal.training;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.TrainingChoices;
import health.zaoxue.mentorship.TrainingKind;
import health.zaoxue.mentorship.TrainingService;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** training/plan: plans an event. */
@Named("planTraining")
@ViewScoped
public class PlanTrainingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TrainingService trainings;

    @Inject
    private CallerContext callers;

    @Inject
    private Answers answers;

    private final FormStamp stamp = new FormStamp();
    private final PlanForm form = new PlanForm();
    private @Nullable TrainingChoices choices;

    @PostConstruct
    void load() {
        if (trainings.mayPlan()) {
            TrainingChoices offered = trainings.choices();
            form.propose(callers.current().person(), offered);
            choices = offered;
        }
    }

    /** Plans it; what was typed stays when it is refused. */
    public @Nullable String plan() {
        List<Refusal> unreadable = form.unreadable();
        unreadable.forEach(answers::refuse);
        if (!unreadable.isEmpty()) {
            return null;
        }
        Outcome<UUID> planned = trainings.planTraining(form.wanted(stamp.key()));
        if (!answers.accepted(planned)) {
            return null;
        }
        answers.doneThenRedirect("learning", "plan.done");
        return "/training/run.xhtml?faces-redirect=true&id=" + planned.value();
    }

    /** Whether the reader plans events at all; the page says who does. */
    public boolean isOpen() {
        return choices != null;
    }

    public TrainingKind[] getKinds() {
        return TrainingKind.values();
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public PlanForm getForm() {
        return form;
    }

    public @Nullable TrainingChoices getChoices() {
        return choices;
    }
}
