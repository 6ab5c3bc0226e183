package health.zaoxue.portal.management.gaps;

import health.zaoxue.capacity.GapDetail;
import health.zaoxue.capacity.GapService;
import health.zaoxue.capacity.GapView;
import health.zaoxue.capacity.PlanningChoices;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.portal.editing.SecondEditor;
import health.zaoxue.portal.gaps.GapAddress;
import health.zaoxue.portal.home.Me;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** management/gaps/one: the way of one gap, its plan, and giving it up. */
@Named("managementGap")
@ViewScoped
public class OneGapView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String KIND = "capacity.technology_gap";

    @Inject
    private GapService gaps;

    @Inject
    private GapAddress address;

    @Inject
    private Me me;

    @Inject
    private SecondEditor editors;

    private @Nullable GapDetail detail;
    private @Nullable PlanningChoices choices;
    private PlanForm form = new PlanForm();

    @PostConstruct
    void load() {
        show(address.id());
    }

    private void show(UUID gap) {
        GapDetail loaded = gaps.detail(gap);
        detail = loaded;
        form = new PlanForm(loaded);
        choices = isOpen() ? gaps.planningChoices(loaded.gap().hospital()) : new PlanningChoices(List.of(), List.of());
    }

    /** Agrees the plan that the form holds. */
    public @Nullable String plan() {
        return after(() -> gaps.plan(form.asPlanOf(getDetail().gap())), "gaps.planned");
    }

    /** Gives the gap up for the reason that the form holds. */
    public @Nullable String withdraw() {
        return after(() -> gaps.withdraw(form.asWithdrawalOf(getDetail().gap())), "gaps.withdrawn");
    }

    private @Nullable String after(Supplier<Outcome<GapView>> act, String sentence) {
        return editors.done(act, this::compare, "management", sentence)
                .map(gap -> "/management/gaps/one.xhtml?faces-redirect=true&id=" + gap.id())
                .orElse(null);
    }

    /** From now on what is typed stands against what is saved, which the page shows beside it. */
    private void compare() {
        PlanForm typed = form;
        UUID gap = getDetail().gap().id();
        editors.compare(KIND, gap, () -> show(gap), () -> form = typed.against(form));
    }

    /** Whether the gap can be planned or given up by whoever is signed in. */
    public boolean isOpen() {
        return getDetail().gap().state().isOpen() && (me.is("DEPARTMENT_HEAD") || me.is("HOSPITAL_HEAD"));
    }

    public GapDetail getDetail() {
        return Objects.requireNonNull(detail);
    }

    public PlanningChoices getChoices() {
        return Objects.requireNonNull(choices);
    }

    public PlanForm getForm() {
        return form;
    }
}
