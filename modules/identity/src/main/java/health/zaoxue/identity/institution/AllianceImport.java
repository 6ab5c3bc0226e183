package health.zaoxue.identity.institution;

import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.ImportKind;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Alliances between institutions and hospitals, or departments of them, known again by both sides and the first day. */
@Dependent
class AllianceImport implements ImportKind {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Override
    public String name() {
        return "alliances";
    }

    @Override
    public int position() {
        return 55;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required(AllianceTarget.INSTITUTION),
                Column.required(AllianceTarget.HOSPITAL),
                Column.optional(AllianceTarget.DEPARTMENT),
                Column.required(AllianceTarget.FROM),
                Column.optional(AllianceTarget.TO));
    }

    @Override
    public ImportTarget<AllianceFacts> begin() {
        return new AllianceTarget(database, AllianceTables.load(database));
    }
}
