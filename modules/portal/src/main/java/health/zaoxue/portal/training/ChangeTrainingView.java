package health.zaoxue.portal.training;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.TrainingChange;
import health.zaoxue.mentorship.TrainingChangeService;
import health.zaoxue.mentorship.TrainingChoices;
import health.zaoxue.mentorship.TrainingKind;
import health.zaoxue.mentorship.TrainingPlan;
import health.zaoxue.portal.editing.ChangePage;
import health.zaoxue.portal.page.Answers;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** training/change: what was announced of an event, for whoever runs it, until it begins. */
@Named("changeTraining")
@ViewScoped
public class ChangeTrainingView extends ChangePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private TrainingChangeService changes;

    @Inject
    private Answers answers;

    private PlanForm form = new PlanForm();
    private @Nullable TrainingChoices choices;
    private boolean open;

    @Override
    protected String kind() {
        return "mentorship.training";
    }

    @Override
    protected int read(UUID training) {
        TrainingPlan plan = changes.planOf(training);
        open = plan.open();
        choices = plan.choices()
                .chosenFirst(Stream.concat(plan.planned().trainers().stream(), plan.planned().techniques().stream())
                        .toList());
        form = new PlanForm(plan.planned(), plan.choices());
        return plan.version();
    }

    @Override
    protected Runnable typed() {
        PlanForm typed = form;
        return () -> form = typed;
    }

    /** Changes it; what was typed stays when it is refused. */
    public @Nullable String change() {
        List<Refusal> unreadable = form.unreadable();
        unreadable.forEach(answers::refuse);
        if (!unreadable.isEmpty()) {
            return null;
        }
        TrainingChange change = new TrainingChange(
                getId(), getStamp().version(), form.wanted(getStamp().key()));
        return changed(() -> changes.changeTraining(change), "learning", "change.done")
                .map(training -> "/training/run.xhtml?faces-redirect=true&id=" + training)
                .orElse(null);
    }

    /** Whether it can still be changed. */
    public boolean isOpen() {
        return open;
    }

    public TrainingKind[] getKinds() {
        return TrainingKind.values();
    }

    public PlanForm getForm() {
        return form;
    }

    public @Nullable TrainingChoices getChoices() {
        return choices;
    }
}
