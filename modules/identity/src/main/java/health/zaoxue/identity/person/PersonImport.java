package health.zaoxue.identity.person;

import health.zaoxue.identity.PersonDetails;
import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.ImportKind;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** People by their staff number; the employer is a hospital or an institution by its English name, or the commission where it is empty. */
@Dependent
class PersonImport implements ImportKind {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Override
    public String name() {
        return "people";
    }

    @Override
    public int position() {
        return 60;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required(PersonTarget.STAFF_NUMBER),
                Column.required(PersonTarget.NAME),
                Column.optional(PersonTarget.CHINESE),
                Column.optional(PersonTarget.TIBETAN),
                Column.required(PersonTarget.EMPLOYER),
                Column.optional(PersonTarget.DEPARTMENT),
                Column.optional(PersonTarget.TITLE),
                Column.optional(PersonTarget.SPECIALTY),
                Column.optional(PersonTarget.LANGUAGES));
    }

    @Override
    public ImportTarget<PersonDetails> begin() {
        return new PersonTarget(database, Employers.known(database));
    }
}
