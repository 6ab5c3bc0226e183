package health.zaoxue.equipment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The catalogue of equipment: what there is, and what is known to go wrong with it. */
public interface EquipmentModelService {
    /** All models, by category and code. */
    List<EquipmentModelView> models();

    /** One model; {@link health.zaoxue.kernel.NotFound} where there is none. */
    EquipmentModelView model(UUID id);

    /** Those with these ids, by category and code; ids that are none are left out. */
    List<EquipmentModelView> models(Collection<UUID> ids);

    /** All categories, by code. */
    List<EquipmentCategoryView> categories();

    /** What can go wrong with devices of a category: its own symptoms first, then those that befall any device. */
    List<SymptomView> symptoms(String category);
}
