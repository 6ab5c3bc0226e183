package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.DraftLine;
import health.zaoxue.equipment.RequestLineView;
import health.zaoxue.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that a request asks for. */
@Entity(name = "FundingLine")
@Table(schema = "equipment", name = "funding_line")
class FundingLine {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id")
    private FundingRequest request;

    private int position;

    @Column(name = "model_id")
    private @Nullable UUID model;

    private String item;

    private int quantity;

    @Column(name = "unit_price")
    private BigDecimal unitPrice;

    FundingLine() {}

    /** @param typed checked by {@link DraftRules} */
    FundingLine(FundingRequest request, int position, DraftLine typed) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.position = position;
        this.model = typed.model();
        this.item = typed.item().strip();
        this.quantity = Objects.requireNonNull(typed.quantity(), "quantity");
        this.unitPrice = Objects.requireNonNull(typed.unitPrice(), "unit price");
    }

    RequestLineView view() {
        return new RequestLineView(model, item, quantity, Money.yuan(unitPrice));
    }

    DraftLine asTyped() {
        return new DraftLine(model, item, quantity, unitPrice);
    }
}
