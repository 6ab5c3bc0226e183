package health.zaoxue.equipment.catalogue;

import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.ImportKind;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings in the models of equipment, each with the altitude and the air pressure that it is rated for. */
@Dependent
class ModelImport implements ImportKind {
    private static final List<String> COLUMNS = List.of(
            "code",
            "category_code",
            "name_en",
            "name_zh",
            "emdn_or_cn_class",
            "risk_class",
            "function_score",
            "risk_score",
            "maintenance_score",
            "max_altitude_m",
            "min_pressure_kpa",
            "derating_note_en",
            "power_w",
            "pm_interval_months",
            "typical_price_cny",
            "site_needs",
            "training_hours",
            "altitude_source");

    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    @Override
    public String name() {
        return "equipment-models";
    }

    @Override
    public int position() {
        return 130;
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(COLUMNS.stream().map(Column::required), Stream.of(Column.optional("name_bo")))
                .toList();
    }

    @Override
    public ImportTarget<?> begin() {
        return new Target(
                database,
                Set.copyOf(database.createQuery("select c.code from Category c", String.class)
                        .getResultList()),
                database.createQuery("select m from EquipmentModel m", EquipmentModel.class)
                        .getResultStream()
                        .collect(Collectors.toMap(EquipmentModel::code, Function.identity())));
    }

    private record Target(EntityManager database, Set<String> categories, Map<String, EquipmentModel> known)
            implements ImportTarget<ModelRow> {
        @Override
        public ModelRow read(Cells cells) {
            return ModelRow.read(cells, categories, known);
        }

        @Override
        public String key(ModelRow row) {
            return row.code();
        }

        @Override
        public Map<String, ModelRow> existing() {
            return known.values().stream()
                    .collect(Collectors.toMap(EquipmentModel::code, model -> new ModelRow(model.code(), model.data())));
        }

        @Override
        public Map<String, String> distinct(ModelRow row) {
            return Map.of("code", row.code());
        }

        @Override
        public void add(ModelRow row) {
            database.persist(new EquipmentModel(row.code(), row.data()));
        }

        @Override
        public void change(ModelRow row) {
            EquipmentModel model = known.get(row.code());
            if (model != null) {
                model.revise(row.data());
            }
        }
    }
}
