package health.zaoxue.demonstration;

import static java.util.Map.entry;

import health.zaoxue.platform.imports.ImportReport;
import health.zaoxue.platform.imports.ImportService;
import health.zaoxue.platform.imports.TableFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Brings hospitals and catalogues in through the product's own imports. */
@ApplicationScoped
class Catalogues {
    /** What others refer to comes first; {@code pairings.csv} is the published list of the hospitals. */
    private static final List<Map.Entry<String, String>> KINDS_AND_TABLES = List.of(
            entry("places", "places"),
            entry("hospitals", "pairings"),
            entry("departments", "departments"),
            entry("specialties", "specialties"),
            entry("techniques", "techniques"),
            entry("equipment-categories", "equipment-categories"),
            entry("equipment-models", "equipment-models"),
            entry("symptoms", "symptoms"));

    @Inject
    private ImportService imports;

    @Inject
    private Cast cast;

    @Transactional
    public void bringIn() {
        for (Map.Entry<String, String> table : KINDS_AND_TABLES) {
            cast.asFounder(() -> bringIn(table.getKey(), table.getValue()));
        }
    }

    private ImportReport bringIn(String kind, String table) {
        ImportReport trial = imports.tryOut(new TableFile(kind, table + ".csv", Table.file(table)));
        if (trial.errorCount() > 0) {
            throw new IllegalStateException(table + ": " + trial.errors());
        }
        return imports.confirm(trial.file()).value();
    }
}
