package health.zaoxue.platform.imports;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What a file would do, or has done.
 *
 * @param file id under which it waits to be confirmed
 * @param kind name of the kind of table
 * @param added rows that are new
 * @param changed rows that say something else than what is known
 * @param unchanged rows that say what is known
 * @param errors the first hundred, by row
 * @param errorCount of all
 * @param leftOut errors of rows that are left out while the others can come in
 */
public record ImportReport(
        UUID file,
        String kind,
        String fileName,
        int added,
        int changed,
        int unchanged,
        List<RowError> errors,
        int errorCount,
        int leftOut)
        implements Serializable {
    public ImportReport {
        errors = List.copyOf(errors);
    }

    /** What an error anywhere keeps from coming in. */
    public ImportReport(
            UUID file,
            String kind,
            String fileName,
            int added,
            int changed,
            int unchanged,
            List<RowError> errors,
            int errorCount) {
        this(file, kind, fileName, added, changed, unchanged, errors, errorCount, 0);
    }

    /** Whether an error keeps the whole table from coming in. */
    public boolean isRefused() {
        return errorCount > leftOut;
    }

    /** Whether there is something to do and nothing against it. */
    public boolean canBeConfirmed() {
        return !isRefused() && added + changed > 0;
    }

    public int rows() {
        return added + changed + unchanged;
    }
}
