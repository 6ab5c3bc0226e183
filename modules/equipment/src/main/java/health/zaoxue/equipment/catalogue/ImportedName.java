package health.zaoxue.equipment.catalogue;

import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.imports.Cells;
import org.jspecify.annotations.Nullable;

/** Reads a name in three languages from its columns. */
final class ImportedName {
    private static final int LONGEST = 120;

    private ImportedName() {}

    /** A table without a Tibetan column leaves the Tibetan name that is known. */
    static Translated of(Cells cells, String column, @Nullable Translated before) {
        String tibetan = cells.has(column + "_bo")
                ? cells.optionalText(column + "_bo", 2 * LONGEST)
                : before == null ? null : before.bo();
        return new Translated(
                cells.text(column + "_en", LONGEST), cells.optionalText(column + "_zh", LONGEST), tibetan);
    }
}
