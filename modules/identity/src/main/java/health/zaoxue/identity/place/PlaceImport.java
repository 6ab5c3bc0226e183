package health.zaoxue.identity.place;

import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.ImportKind;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Sponsor regions and prefectures with their names in three languages. */
@Dependent
class PlaceImport implements ImportKind {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Override
    public String name() {
        return "places";
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("kind"),
                Column.required("name"),
                Column.required("name_zh"),
                Column.optional("name_bo"));
    }

    @Override
    public ImportTarget<PlaceRow> begin() {
        return new PlaceTarget(database);
    }
}
