package health.zaoxue.equipment;

import health.zaoxue.kernel.Money;
import java.io.Serializable;

/**
 * Where the money of a budget line is.
 *
 * @param allocated what the sponsor gives
 * @param committed set aside for approved requests and not paid yet
 * @param spent paid out
 */
public record BudgetFigures(Money allocated, Money committed, Money spent) implements Serializable {
    /** R-EQP-20: figures that are negative or add up to more than was allocated do not exist. */
    public BudgetFigures {
        if (committed.isNegative()
                || spent.isNegative()
                || left(allocated, committed, spent).isNegative()) {
            throw new IllegalArgumentException("committed " + committed + " and spent " + spent + " of " + allocated);
        }
    }

    /** Nothing given, nothing used. */
    public static BudgetFigures none() {
        Money nothing = Money.yuan(0);
        return new BudgetFigures(nothing, nothing, nothing);
    }

    /** The formula: allocated − committed − spent is what can still be committed. */
    public Money left() {
        return left(allocated, committed, spent);
    }

    /** Whether this much can still be committed. */
    public boolean haveRoomFor(Money amount) {
        return left().compareTo(amount) >= 0;
    }

    private static Money left(Money allocated, Money committed, Money spent) {
        return allocated.minus(committed).minus(spent);
    }
}
