package health.zaoxue.identity.hospital;

import health.zaoxue.identity.PlaceService;
import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.ImportKind;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Recipient hospitals with their altitude and who supports them; prefectures and regions come in before. */
@Dependent
class HospitalImport implements ImportKind {
    static final String NAME = "hospital";
    static final String CHINESE = "hospital_zh";
    static final String TIBETAN = "hospital_bo";
    static final String PREFECTURE = "prefecture";
    static final String ALTITUDE = "altitude_m";
    static final String SPONSOR_REGION = "sponsor_region";
    static final String GRADE = "grade";

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private PlaceService places;

    @Override
    public String name() {
        return "hospitals";
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required(NAME),
                Column.required(CHINESE),
                Column.optional(TIBETAN),
                Column.required(PREFECTURE),
                Column.required(ALTITUDE),
                Column.required(SPONSOR_REGION),
                Column.optional(GRADE));
    }

    @Override
    public ImportTarget<HospitalRow> begin() {
        return new HospitalTarget(database, new NamedPlaces(places));
    }
}
