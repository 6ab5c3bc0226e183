package health.zaoxue.portal.management.requests;

import health.zaoxue.capacity.GapService;
import health.zaoxue.capacity.GapView;
import health.zaoxue.equipment.BudgetLineView;
import health.zaoxue.equipment.BudgetService;
import health.zaoxue.equipment.EquipmentModelService;
import health.zaoxue.equipment.EquipmentModelView;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.platform.CallerContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be chosen in a request of the caller's hospital. */
@Named("requestChoices")
@RequestScoped
public class RequestChoices {
    @Inject
    private CallerContext callers;

    @Inject
    private HospitalService hospitals;

    @Inject
    private EquipmentModelService catalogue;

    @Inject
    private GapService gaps;

    @Inject
    private BudgetService budget;

    private @Nullable HospitalView hospital;
    private List<EquipmentModelView> models = List.of();
    private List<GapView> open = List.of();

    @PostConstruct
    void load() {
        UUID own = callers.current().hospital();
        if (own == null) {
            throw new NotFound("hospital of " + callers.current().person());
        }
        hospital = hospitals.hospital(own);
        models = catalogue.models();
        open = gaps.openGaps(own);
    }

    public HospitalView getHospital() {
        return Objects.requireNonNull(hospital);
    }

    public List<EquipmentModelView> getModels() {
        return models;
    }

    public List<GapView> getGaps() {
        return open;
    }

    public List<FundingCategory> getCategories() {
        return Arrays.asList(FundingCategory.values());
    }

    /** The lines that could pay for this. */
    public List<BudgetLineView> lines(FundingCategory category) {
        return budget.linesFor(getHospital().id(), category);
    }

    /** The model with this id. */
    public @Nullable EquipmentModelView model(@Nullable UUID id) {
        return found(id).orElse(null);
    }

    /** Whether this model is not rated for the height of the hospital. */
    public boolean tooHighFor(@Nullable EquipmentModelView model) {
        return model != null && !model.at(getHospital().altitude()).passes();
    }

    private Optional<EquipmentModelView> found(@Nullable UUID id) {
        return models.stream().filter(model -> model.id().equals(id)).findFirst();
    }
}
