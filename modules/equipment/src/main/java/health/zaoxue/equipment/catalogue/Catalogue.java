package health.zaoxue.equipment.catalogue;

import health.zaoxue.equipment.EquipmentCategoryView;
import health.zaoxue.equipment.EquipmentModelService;
import health.zaoxue.equipment.EquipmentModelView;
import health.zaoxue.equipment.SymptomView;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class Catalogue implements EquipmentModelService {
    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    @Override
    @Permitted(toAnyCaller = true)
    public List<EquipmentModelView> models() {
        return database
                .createQuery(
                        "select m, c from EquipmentModel m join Category c on c.code = m.category order by m.category, m.code",
                        Object[].class)
                .getResultList()
                .stream()
                .map(Catalogue::view)
                .toList();
    }

    @Override
    @Permitted(toAnyCaller = true)
    public EquipmentModelView model(UUID id) {
        return database.createQuery(
                        "select m, c from EquipmentModel m join Category c on c.code = m.category where m.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(Catalogue::view)
                .findFirst()
                .orElseThrow(() -> new NotFound("equipment model " + id));
    }

    @Override
    @Permitted(toAnyCaller = true)
    public List<EquipmentModelView> models(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select m, c from EquipmentModel m join Category c on c.code = m.category where m.id in :ids"
                                        + " order by m.category, m.code",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(Catalogue::view)
                        .toList();
    }

    @Override
    @Permitted(toAnyCaller = true)
    public List<EquipmentCategoryView> categories() {
        return database.createQuery("select c from Category c order by c.code", Category.class).getResultList().stream()
                .map(Category::view)
                .toList();
    }

    @Override
    @Permitted(toAnyCaller = true)
    public List<SymptomView> symptoms(String category) {
        return database.createQuery(
                        "select s from Symptom s where s.category in (:category, :general)"
                                + " order by case when s.category = :general then 1 else 0 end, s.code",
                        Symptom.class)
                .setParameter("category", category)
                .setParameter("general", Symptom.GENERAL)
                .getResultStream()
                .map(Symptom::view)
                .toList();
    }

    private static EquipmentModelView view(Object[] modelAndCategory) {
        return ((EquipmentModel) modelAndCategory[0]).view(((Category) modelAndCategory[1]).name());
    }
}
