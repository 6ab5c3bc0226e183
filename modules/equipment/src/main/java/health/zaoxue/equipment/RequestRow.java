package health.zaoxue.equipment;

import health.zaoxue.kernel.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A funding request in a list.
 *
 * @param id the request
 * @param number as people quote it, or null while it has not been sent
 * @param title in a few words
 * @param hospital who asks
 * @param category what the money is for
 * @param total how much
 * @param state where it stands
 * @param waitingSince since when it stands there
 * @param conditional approved, with a condition that is not met yet
 */
public record RequestRow(
        UUID id,
        @Nullable String number,
        String title,
        UUID hospital,
        FundingCategory category,
        Money total,
        RequestState state,
        Instant waitingSince,
        boolean conditional)
        implements Serializable {}
