package health.zaoxue.equipment;

import health.zaoxue.kernel.Money;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked for.
 *
 * @param model from the catalogue, or null for anything else
 * @param item in words
 * @param quantity how many
 * @param unitPrice for one
 */
public record RequestLineView(@Nullable UUID model, String item, int quantity, Money unitPrice)
        implements Serializable {
    /** What the line costs. */
    public Money price() {
        return unitPrice.times(quantity);
    }
}
