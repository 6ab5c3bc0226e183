package health.zaoxue.identity.hospital;

import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class SpecialtyTarget implements ImportTarget<Specialty.Facts> {
    private static final int LONGEST = 200;

    private final EntityManager database;
    private final Set<String> departmentCodes;
    private final Map<String, Specialty.Facts> existing = new HashMap<>();
    private final Map<String, Specialty> specialties = new HashMap<>();

    SpecialtyTarget(EntityManager database, Set<String> departmentCodes) {
        this.database = database;
        this.departmentCodes = departmentCodes;
        for (Specialty specialty : database.createQuery("select s from Specialty s", Specialty.class)
                .getResultList()) {
            existing.put(specialty.facts().code(), specialty.facts());
            specialties.put(specialty.facts().code(), specialty);
        }
    }

    @Override
    public Specialty.Facts read(Cells cells) {
        String code = cells.code("code", DepartmentTarget.CODE);
        return new Specialty.Facts(
                code,
                new Translated(
                        cells.text("name_en", LONGEST), cells.optionalText("name_zh", LONGEST), tibetan(cells, code)),
                cells.optionalKnown("department_code", departmentCodes));
    }

    private @Nullable String tibetan(Cells cells, String code) {
        Specialty.Facts known = existing.get(code);
        return cells.has("name_bo") || known == null
                ? cells.optionalText("name_bo", LONGEST)
                : known.name().bo();
    }

    @Override
    public String key(Specialty.Facts row) {
        return row.code();
    }

    @Override
    public Map<String, Specialty.Facts> existing() {
        return existing;
    }

    @Override
    public Map<String, String> distinct(Specialty.Facts row) {
        return Map.of("code", row.code());
    }

    @Override
    public void add(Specialty.Facts row) {
        database.persist(new Specialty(row));
    }

    @Override
    public void change(Specialty.Facts row) {
        Objects.requireNonNull(specialties.get(row.code())).describe(row);
    }
}
