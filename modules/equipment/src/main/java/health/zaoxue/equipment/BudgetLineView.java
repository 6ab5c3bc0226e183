package health.zaoxue.equipment;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sponsor's money for one year and one purpose.
 *
 * @param id the line
 * @param number as people quote it, such as B-2026-07
 * @param sponsorRegion who gives
 * @param year the budget year
 * @param category what it is given for
 * @param hospital the one hospital it is for, or null where every hospital of that sponsor may use it
 * @param figures where the money is
 */
public record BudgetLineView(
        UUID id,
        String number,
        UUID sponsorRegion,
        int year,
        FundingCategory category,
        @Nullable UUID hospital,
        BudgetFigures figures)
        implements Serializable {}
