package health.zaoxue.equipment;

import health.zaoxue.kernel.Money;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line that an official opens, with its first allocation.
 *
 * @param sponsorRegion who gives
 * @param year the budget year
 * @param category what it is given for
 * @param hospital the one hospital it is for, or null where every hospital of that sponsor may use it
 * @param allocated the first allocation
 * @param note where the allocation is written down, such as the sponsor's letter
 */
public record NewBudgetLine(
        UUID sponsorRegion,
        int year,
        FundingCategory category,
        @Nullable UUID hospital,
        Money allocated,
        String note) implements Serializable {}
