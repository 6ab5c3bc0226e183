package health.zaoxue.equipment.ledger;

import health.zaoxue.kernel.Money;
import java.time.Duration;
import java.time.Instant;

/**
 * From how much on money is large, at once or in parts.
 *
 * @param from the smallest large sum
 */
record Threshold(Money from) {
    private static final Duration A_DAY = Duration.ofHours(24);

    /** Whether so much at once is large. */
    boolean isReachedBy(Money amount) {
        return amount.compareTo(from) >= 0;
    }

    /** R-EQP-43: parts count together: whether this one makes a large sum of what the same person has given and moved lately. */
    boolean isReachedBy(Money lately, Money amount) {
        return isReachedBy(lately.plus(amount));
    }

    /** What was moved before this moment is not lately any more. */
    Instant lately(Instant now) {
        return now.minus(A_DAY);
    }
}
