package health.zaoxue.equipment;

import health.zaoxue.kernel.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger as it concerns one budget line.
 *
 * @param id the entry
 * @param sequence its place in the ledger
 * @param kind what it records
 * @param allocated by how much it moved what the line was given
 * @param committed by how much it moved what is set aside
 * @param spent by how much it moved what is paid out
 * @param request the funding request, or null where money was given or moved
 * @param requestNumber its number, or null where money was given or moved
 * @param note where the movement is written down
 * @param madeBy the person
 * @param madeAt the moment
 */
public record LedgerEntryView(
        UUID id,
        long sequence,
        LedgerKind kind,
        Money allocated,
        Money committed,
        Money spent,
        @Nullable UUID request,
        @Nullable String requestNumber,
        String note,
        UUID madeBy,
        Instant madeAt)
        implements Serializable {}
