package health.zaoxue.equipment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked for, as somebody typed it.
 *
 * @param model from the catalogue, or null for anything else
 * @param item in words; what the catalogue calls the model, where one is chosen
 * @param quantity how many, or null while nothing is typed
 * @param unitPrice CNY for one, or null while nothing is typed
 */
public record DraftLine(
        @Nullable UUID model,
        String item,
        @Nullable Integer quantity,
        @Nullable BigDecimal unitPrice) implements Serializable {}
