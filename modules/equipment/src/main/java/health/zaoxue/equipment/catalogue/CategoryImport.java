package health.zaoxue.equipment.catalogue;

import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.ImportKind;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings in the categories of equipment. */
@Dependent
class CategoryImport implements ImportKind {
    private static final Pattern CODE = Pattern.compile("(?!GENERAL$)[A-Z0-9]{2,12}");
    private static final Pattern CHAPTER = Pattern.compile("[0-9]{2}");

    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    @Override
    public String name() {
        return "equipment-categories";
    }

    @Override
    public int position() {
        return 120;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("code"),
                Column.required("name_en"),
                Column.required("name_zh"),
                Column.optional("name_bo"),
                Column.required("cn_catalogue_chapter"));
    }

    @Override
    public ImportTarget<?> begin() {
        return new Target(
                database,
                database.createQuery("select c from Category c", Category.class).getResultList().stream()
                        .collect(Collectors.toMap(Category::code, Function.identity())));
    }

    record CategoryRow(
            String code, Translated name, @Nullable String chapter) {}

    private record Target(EntityManager database, Map<String, Category> known) implements ImportTarget<CategoryRow> {
        @Override
        public CategoryRow read(Cells cells) {
            String code = cells.code("code", CODE);
            Category before = known.get(code);
            String chapter = cells.optionalText("cn_catalogue_chapter", 2);
            if (chapter != null && !CHAPTER.matcher(chapter).matches()) {
                cells.refuse("cn_catalogue_chapter", "import.code");
            }
            return new CategoryRow(
                    code, ImportedName.of(cells, "name", before == null ? null : before.name()), chapter);
        }

        @Override
        public String key(CategoryRow row) {
            return row.code();
        }

        @Override
        public Map<String, CategoryRow> existing() {
            return known.values().stream().collect(Collectors.toMap(Category::code, Category::row));
        }

        @Override
        public Map<String, String> distinct(CategoryRow row) {
            return Map.of("code", row.code());
        }

        @Override
        public void add(CategoryRow row) {
            database.persist(new Category(row.code(), row.name(), row.chapter()));
        }

        @Override
        public void change(CategoryRow row) {
            database.find(Category.class, row.code()).describe(row.name(), row.chapter());
        }
    }
}
