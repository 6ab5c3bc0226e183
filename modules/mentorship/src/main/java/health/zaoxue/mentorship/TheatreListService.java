package health.zaoxue.mentorship;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.ImportReport;
import health.zaoxue.platform.imports.TableFile;
import java.util.List;
import java.util.UUID;

/**
 * The theatre lists of the caller's hospital. A list is read where it arrives: of a record number nothing but its digest reaches a
 * table, neither while the list waits nor after.
 */
public interface TheatreListService {
    /** The columns of a list. */
    List<Column> columns();

    /** Says what the list would change; where nothing is wrong with it, it waits under the id that the report names. */
    ImportReport tryOut(TableFile file);

    /** What a list that waits would do now; {@link health.zaoxue.kernel.NotFound} where it is not the caller's. */
    ImportReport waiting(UUID list);

    /** Takes over a list that waits; one that was taken over already is answered alike. */
    Outcome<UUID> confirm(UUID list);

    /** Forgets a list that waits. */
    void discard(UUID list);

    /** Takes a line of the caller's hospital out of the comparison; one that was withdrawn already stays so, with its first reason. */
    Outcome<UUID> withdraw(WithdrawnLine line);

    /** The latest lists that were taken over. */
    List<TheatreListRecord> latest();
}
