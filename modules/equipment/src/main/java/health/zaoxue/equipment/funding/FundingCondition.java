package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.ConditionView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must be so before approved money is paid out. */
@Entity(name = "FundingCondition")
@Table(schema = "equipment", name = "funding_condition")
class FundingCondition {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id")
    private FundingRequest request;

    @Column(name = "act_id")
    private UUID setBy;

    private int position;

    private String text;

    @Column(name = "met_act_id")
    private @Nullable UUID metBy;

    FundingCondition() {}

    FundingCondition(FundingRequest request, FundingAct approval, int position, String text) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.setBy = approval.id();
        this.position = position;
        this.text = text;
    }

    UUID id() {
        return id;
    }

    UUID approval() {
        return setBy;
    }

    boolean isMet() {
        return metBy != null;
    }

    void meet(FundingAct confirmation) {
        metBy = confirmation.id();
    }

    ConditionView view() {
        return new ConditionView(id, text, isMet());
    }
}
