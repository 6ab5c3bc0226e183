package health.zaoxue.portal.management.requests;

import health.zaoxue.equipment.DraftLine;
import health.zaoxue.equipment.EquipmentModelView;
import health.zaoxue.kernel.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the things that are asked for. */
public class LineForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable UUID model;
    private String item = "";
    private @Nullable Integer quantity;
    private @Nullable BigDecimal unitPrice;

    /** An empty row. */
    public LineForm() {}

    /** A row with what was written before. */
    public LineForm(DraftLine before) {
        model = before.model();
        item = before.item();
        quantity = before.quantity();
        unitPrice = before.unitPrice();
    }

    /** Takes over name and typical price of the chosen model, where no price is typed. */
    public void takeOver(EquipmentModelView chosen, String name) {
        item = name;
        quantity = quantity == null ? Integer.valueOf(1) : quantity;
        unitPrice = unitPrice == null ? chosen.typicalPrice().amount() : unitPrice;
    }

    /** Whether nothing is typed in the row. */
    public boolean isEmpty() {
        return model == null && item.isBlank() && quantity == null && unitPrice == null;
    }

    /** What the row costs; nothing while it is not priced or cannot be. */
    public Money getPrice() {
        boolean priced = quantity != null
                && unitPrice != null
                && unitPrice.stripTrailingZeros().scale() <= 2;
        return priced ? priceOf(quantity, unitPrice) : Money.yuan(0);
    }

    private static Money priceOf(@Nullable Integer number, @Nullable BigDecimal each) {
        return number == null || each == null ? Money.yuan(0) : Money.yuan(each).times(number);
    }

    DraftLine line() {
        return new DraftLine(model, item, quantity, unitPrice);
    }

    public @Nullable UUID getModel() {
        return model;
    }

    public void setModel(@Nullable UUID model) {
        this.model = model;
    }

    public String getItem() {
        return item;
    }

    public void setItem(@Nullable String item) {
        this.item = item == null ? "" : item;
    }

    public @Nullable Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable Integer quantity) {
        this.quantity = quantity;
    }

    public @Nullable BigDecimal getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(@Nullable BigDecimal unitPrice) {
        this.unitPrice = unitPrice;
    }
}
