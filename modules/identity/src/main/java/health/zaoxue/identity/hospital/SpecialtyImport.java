package health.zaoxue.identity.hospital;

import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.ImportKind;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** The catalogue of specialties. */
@Dependent
class SpecialtyImport implements ImportKind {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Hospitals hospitals;

    @Override
    public String name() {
        return "specialties";
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("code"),
                Column.required("name_en"),
                Column.required("name_zh"),
                Column.optional("name_bo"),
                Column.required("department_code"));
    }

    @Override
    public ImportTarget<Specialty.Facts> begin() {
        return new CatalogueTarget<>(database, Specialty.class, new Kind(hospitals.catalogueCodes()));
    }

    private record Kind(Set<String> departments) implements CatalogueTarget.Kind<Specialty.Facts> {
        @Override
        public Specialty.Facts read(String code, Translated name, Cells cells) {
            return new Specialty.Facts(code, name, cells.optionalKnown("department_code", departments));
        }

        @Override
        public Specialty born(Specialty.Facts facts) {
            return new Specialty(facts);
        }
    }
}
