package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case of one person as the log and the theatre list have it.
 *
 * @param entry in the log; null where it is in the list alone
 * @param logged null where it is in the list alone
 * @param listed null where the list has nothing of this person in it
 * @param line of the list; null as that
 */
public record ReconciledCase(
        Reconciliation kind,
        LocalDate day,
        UUID technique,
        Translated techniqueName,
        @Nullable UUID entry,
        @Nullable CaseRole logged,
        @Nullable TheatreRole listed,
        @Nullable UUID line)
        implements Serializable {}
