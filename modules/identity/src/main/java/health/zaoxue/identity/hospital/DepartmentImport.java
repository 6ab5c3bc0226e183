package health.zaoxue.identity.hospital;

import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.ImportKind;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The catalogue of departments that hospitals may open. */
@Dependent
class DepartmentImport implements ImportKind {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Override
    public String name() {
        return "departments";
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("code"),
                Column.required("name_en"),
                Column.required("name_zh"),
                Column.optional("name_bo"),
                Column.required("national_subject_code"),
                Column.required("source"));
    }

    @Override
    public ImportTarget<CatalogueDepartment.Facts> begin() {
        return new CatalogueTarget<>(database, CatalogueDepartment.class, new Kind());
    }

    private static final class Kind implements CatalogueTarget.Kind<CatalogueDepartment.Facts> {
        @Override
        public CatalogueDepartment.Facts read(String code, Translated name, Cells cells) {
            return new CatalogueDepartment.Facts(
                    code, name, cells.optionalText("national_subject_code", 20), cells.optionalText("source", 1000));
        }

        @Override
        public CatalogueDepartment born(CatalogueDepartment.Facts facts) {
            return new CatalogueDepartment(facts);
        }
    }
}
