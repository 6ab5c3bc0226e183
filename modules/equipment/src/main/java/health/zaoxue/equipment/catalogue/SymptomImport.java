package health.zaoxue.equipment.catalogue;

import health.zaoxue.equipment.Severity;
import health.zaoxue.equipment.SymptomView;
import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.ImportKind;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings in what goes wrong with the devices of each category. */
@Dependent
class SymptomImport implements ImportKind {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,12}-[A-Z0-9_]{1,20}");
    private static final Set<String> SEVERITIES =
            Arrays.stream(Severity.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    @Override
    public String name() {
        return "symptoms";
    }

    @Override
    public int position() {
        return 140;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("category_code"),
                Column.required("symptom_code"),
                Column.required("label_en"),
                Column.required("label_zh"),
                Column.optional("label_bo"),
                Column.required("suggests_severity"));
    }

    @Override
    public ImportTarget<?> begin() {
        Set<String> categories = new HashSet<>(database.createQuery("select c.code from Category c", String.class)
                .getResultList());
        categories.add(Symptom.GENERAL);
        return new Target(
                database,
                categories,
                database.createQuery("select s from Symptom s", Symptom.class)
                        .getResultStream()
                        .map(Symptom::view)
                        .collect(Collectors.toMap(SymptomView::code, Function.identity())));
    }

    private record Target(EntityManager database, Set<String> categories, Map<String, SymptomView> existing)
            implements ImportTarget<SymptomView> {
        @Override
        public SymptomView read(Cells cells) {
            String category = cells.known("category_code", categories);
            String code = cells.code("symptom_code", CODE);
            if (!code.startsWith(category + "-")) {
                cells.refuse("symptom_code", "symptom.code-of-other-category", category);
            }
            SymptomView before = existing.get(code);
            String severity = cells.oneOf("suggests_severity", SEVERITIES);
            return new SymptomView(
                    code,
                    category,
                    ImportedName.of(cells, "label", before == null ? null : before.label()),
                    SEVERITIES.contains(severity) ? Severity.valueOf(severity) : Severity.QUESTION);
        }

        @Override
        public String key(SymptomView row) {
            return row.code();
        }

        @Override
        public Map<String, String> distinct(SymptomView row) {
            return Map.of("symptom_code", row.code());
        }

        @Override
        public void add(SymptomView row) {
            database.persist(new Symptom(row));
        }

        @Override
        public void change(SymptomView row) {
            database.find(Symptom.class, row.code()).describe(row.label(), row.suggests());
        }
    }
}
