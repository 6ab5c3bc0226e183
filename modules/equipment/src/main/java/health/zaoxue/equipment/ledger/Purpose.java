package health.zaoxue.equipment.ledger;

import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.kernel.Money;
import java.util.UUID;

/**
 * What money is wanted for.
 *
 * @param category the kind of thing
 * @param hospital who asks
 * @param sponsor who pays for that hospital, see {@link Ledger#sponsorOf}
 * @param amount how much
 */
public record Purpose(FundingCategory category, UUID hospital, UUID sponsor, Money amount) {}
