package health.zaoxue.equipment;

import health.zaoxue.kernel.Altitude;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether everything that is asked for works at the height of the hospital.
 *
 * @param place height of the hospital
 * @param models every model that is asked for
 */
public record SiteCheck(Altitude place, List<EquipmentModelView> models) implements Serializable {
    public SiteCheck {
        models = List.copyOf(models);
    }

    /** R-EQP-26: passed when every model passes its own check at the hospital; things without a rating are not judged. */
    public boolean passes() {
        return models.stream().allMatch(model -> model.at(place).passes());
    }

    /** The model with the lowest rating, on which the whole request depends. */
    public Optional<EquipmentModelView> weakest() {
        return models.stream().min(Comparator.comparing(EquipmentModelView::maxAltitude));
    }
}
