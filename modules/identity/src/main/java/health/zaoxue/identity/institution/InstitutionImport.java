package health.zaoxue.identity.institution;

import health.zaoxue.identity.PlaceKind;
import health.zaoxue.identity.PlaceService;
import health.zaoxue.identity.PlaceView;
import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.ImportKind;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Supporting institutions with the region they belong to. */
@Dependent
class InstitutionImport implements ImportKind {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private PlaceService places;

    @Override
    public String name() {
        return "institutions";
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("institution"),
                Column.required("institution_zh"),
                Column.optional("institution_bo"),
                Column.required("sponsor_region"));
    }

    @Override
    public ImportTarget<InstitutionTarget.InstitutionRow> begin() {
        Map<String, UUID> regions = places.places(PlaceKind.SPONSOR_REGION).stream()
                .collect(Collectors.toMap(region -> region.name().en(), PlaceView::id));
        return new InstitutionTarget(database, regions);
    }
}
