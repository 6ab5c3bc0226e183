package health.zaoxue.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in a currency, exact to the fen; may be negative in a ledger.
 *
 * @param amount scale 2
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money>, Serializable {
    private static final Currency YUAN = Currency.getInstance("CNY");

    /** Refuses amounts that are finer than the fen rather than rounding them. */
    public Money {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Renminbi. */
    public static Money yuan(BigDecimal amount) {
        return new Money(amount, YUAN);
    }

    /** Whole renminbi. */
    public static Money yuan(long amount) {
        return yuan(BigDecimal.valueOf(amount));
    }

    public Money plus(Money other) {
        return new Money(amount.add(inMyCurrency(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(inMyCurrency(other)), currency);
    }

    public Money times(int quantity) {
        return new Money(amount.multiply(BigDecimal.valueOf(quantity)), currency);
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(inMyCurrency(other));
    }

    private BigDecimal inMyCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
        }
        return other.amount;
    }
}
