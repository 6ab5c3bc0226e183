package health.zaoxue.portal.training;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.TrainingChange;
import health.zaoxue.mentorship.TrainingChangeService;
import health.zaoxue.mentorship.TrainingChoices;
import health.zaoxue.mentorship.TrainingKind;
import health.zaoxue.mentorship.TrainingPlan;
import health.zaoxue.portal.editing.SecondEditor;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** training/change: what was announced of an event, for whoever runs it, until it begins. */
@Named("changeTraining")
@ViewScoped
public class ChangeTrainingView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String KIND = "mentorship.training";

    @Inject
    private TrainingChangeService changes;

    @Inject
    private Address address;

    @Inject
    private SecondEditor editors;

    @Inject
    private Answers answers;

    private FormStamp stamp = new FormStamp();
    private PlanForm form = new PlanForm();
    private @Nullable UUID id;
    private @Nullable TrainingChoices choices;
    private boolean open;

    @PostConstruct
    void load() {
        show(address.id("id"));
    }

    private void show(UUID training) {
        TrainingPlan plan = changes.planOf(training);
        id = plan.training();
        open = plan.open();
        choices = plan.choices();
        stamp = new FormStamp(plan.version());
        form = new PlanForm(plan.planned(), plan.choices());
    }

    /** Changes it; what was typed stays when it is refused. */
    public @Nullable String change() {
        List<Refusal> unreadable = form.unreadable();
        unreadable.forEach(answers::refuse);
        if (!unreadable.isEmpty()) {
            return null;
        }
        TrainingChange change = new TrainingChange(getId(), stamp.version(), form.wanted(stamp.key()));
        return editors.done(() -> changes.changeTraining(change), this::compare, "learning", "change.done")
                .map(training -> "/training/run.xhtml?faces-redirect=true&id=" + training)
                .orElse(null);
    }

    /** From now on what is typed stands against what is saved, which the page shows beside it. */
    private void compare() {
        PlanForm typed = form;
        UUID training = getId();
        editors.compare(KIND, training, () -> show(training), () -> form = typed);
    }

    public UUID getId() {
        return Objects.requireNonNull(id, "load comes first");
    }

    /** Whether it can still be changed. */
    public boolean isOpen() {
        return open;
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
