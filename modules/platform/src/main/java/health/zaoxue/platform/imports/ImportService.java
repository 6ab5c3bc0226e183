package health.zaoxue.platform.imports;

import health.zaoxue.kernel.Outcome;
import java.util.List;
import java.util.UUID;

/** Brings tables in: first a trial that changes nothing, then, once somebody has seen what would happen, all of it or nothing. */
public interface ImportService {
    /** The kinds of tables, what others refer to first. */
    List<KindView> kinds();

    /** R-PLT-12: says what a file would do and keeps it until it is confirmed; imports nothing. */
    ImportReport tryOut(TableFile file);

    /** What a file that waits would do now; {@link health.zaoxue.kernel.NotFound} where it is not the caller's. */
    ImportReport waiting(UUID file);

    /**
     * R-PLT-13: imports every row of a file that waits, or, where a single one is refused by now, none. The transaction is the
     * caller's, so that the file and everything that follows from it stand or fall together.
     */
    Outcome<ImportReport> confirm(UUID file);

    /** R-IDN-86: the rows of a file that waits which cannot come in, as they stand there, with all that is wrong with each. */
    WrongRows wrongRows(UUID file);

    /** Forgets a file that waits. */
    void discard(UUID file);

    /** The newest imports that took place, the latest first. */
    List<ImportRecord> latest();
}
