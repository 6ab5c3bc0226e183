package health.zaoxue.identity.tour;

import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.ImportKind;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Tours of duty by staff number; a tour that is known already is changed on its own page, with a reason. */
@Dependent
class TourImport implements ImportKind {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "tours";
    }

    @Override
    public int position() {
        return 70;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required(TourTarget.STAFF_NUMBER),
                Column.required(TourTarget.HOSPITAL),
                Column.optional(TourTarget.DEPARTMENT),
                Column.required(TourTarget.FROM),
                Column.required(TourTarget.TO));
    }

    @Override
    public ImportTarget<TourTarget.TourLine> begin() {
        return new TourTarget(
                TourTables.load(database),
                new TourBook(database, callers.current().person(), clock.instant()));
    }
}
