package health.zaoxue.portal.training;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.mentorship.TrainingKind;
import health.zaoxue.mentorship.TrainingRow;
import health.zaoxue.mentorship.TrainingService;
import health.zaoxue.mentorship.TrainingState;
import health.zaoxue.portal.page.ListModel;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** training/all: every training event of the hospital. */
@Named("allTrainings")
@ViewScoped
public class AllTrainingsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TrainingService trainings;

    private final ListModel<TrainingRow> rows = new ListModel<>(this::page);
    private @Nullable TrainingKind kind;
    private @Nullable TrainingState state;
    private boolean mayPlan;

    @PostConstruct
    void load() {
        mayPlan = trainings.mayPlan();
    }

    private Page<TrainingRow> page(Listing listing) {
        Map<String, String> filters = new HashMap<>(listing.filters());
        if (kind != null) {
            filters.put("kind", kind.name());
        }
        if (state != null) {
            filters.put("state", state.name());
        }
        return trainings.all(
                new Listing(listing.first(), listing.size(), listing.sort(), listing.ascending(), filters));
    }

    public ListModel<TrainingRow> getRows() {
        return rows;
    }

    public boolean isFiltered() {
        return kind != null || state != null;
    }

    public boolean isMayPlan() {
        return mayPlan;
    }

    public TrainingKind[] getKinds() {
        return TrainingKind.values();
    }

    public TrainingState[] getStates() {
        return TrainingState.values();
    }

    public @Nullable TrainingKind getKind() {
        return kind;
    }

    public void setKind(@Nullable TrainingKind chosen) {
        kind = chosen;
    }

    public @Nullable TrainingState getState() {
        return state;
    }

    public void setState(@Nullable TrainingState chosen) {
        state = chosen;
    }
}
