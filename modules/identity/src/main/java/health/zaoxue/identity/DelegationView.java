package health.zaoxue.identity;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Decisions lent for an absence.
 *
 * @param lender who is away
 * @param delegate who decides meanwhile
 * @param until last day
 */
public record DelegationView(
        UUID id,
        UUID lender,
        Translated lenderName,
        UUID delegate,
        Translated delegateName,
        LocalDate from,
        LocalDate until,
        String reason,
        DelegationStanding standing)
        implements Serializable {
    /** Whether it may still be withdrawn. */
    public boolean isOpen() {
        return standing == DelegationStanding.COMING || standing == DelegationStanding.RUNNING;
    }
}
