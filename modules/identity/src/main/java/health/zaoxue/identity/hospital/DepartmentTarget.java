package health.zaoxue.identity.hospital;

import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

final class DepartmentTarget implements ImportTarget<CatalogueDepartment.Facts> {
    static final Pattern CODE = Pattern.compile("[A-Z0-9_-]{2,40}");
    private static final int LONGEST = 200;

    private final EntityManager database;
    private final Map<String, CatalogueDepartment.Facts> existing = new HashMap<>();
    private final Map<String, CatalogueDepartment> departments = new HashMap<>();

    DepartmentTarget(EntityManager database) {
        this.database = database;
        for (CatalogueDepartment department : database.createQuery(
                        "select d from CatalogueDepartment d", CatalogueDepartment.class)
                .getResultList()) {
            existing.put(department.facts().code(), department.facts());
            departments.put(department.facts().code(), department);
        }
    }

    @Override
    public CatalogueDepartment.Facts read(Cells cells) {
        String code = cells.code("code", CODE);
        return new CatalogueDepartment.Facts(
                code,
                new Translated(
                        cells.text("name_en", LONGEST), cells.optionalText("name_zh", LONGEST), tibetan(cells, code)),
                cells.optionalText("national_subject_code", 20),
                cells.optionalText("source", 1000));
    }

    private @Nullable String tibetan(Cells cells, String code) {
        CatalogueDepartment.Facts known = existing.get(code);
        return cells.has("name_bo") || known == null
                ? cells.optionalText("name_bo", LONGEST)
                : known.name().bo();
    }

    @Override
    public String key(CatalogueDepartment.Facts row) {
        return row.code();
    }

    @Override
    public Map<String, CatalogueDepartment.Facts> existing() {
        return existing;
    }

    @Override
    public Map<String, String> distinct(CatalogueDepartment.Facts row) {
        return Map.of("code", row.code());
    }

    @Override
    public void add(CatalogueDepartment.Facts row) {
        database.persist(new CatalogueDepartment(row));
    }

    @Override
    public void change(CatalogueDepartment.Facts row) {
        Objects.requireNonNull(departments.get(row.code())).describe(row);
    }
}
