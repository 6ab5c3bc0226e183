package health.zaoxue.equipment.ledger;

import health.zaoxue.equipment.BudgetFigures;
import health.zaoxue.equipment.BudgetLineView;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.NewBudgetLine;
import health.zaoxue.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one sponsor gives in one year for one purpose. Its figures follow from the ledger: in the database a trigger moves them
 * with each posting, and this class does the same while a transaction lasts.
 */
@Entity(name = "BudgetLine")
@Table(schema = "equipment", name = "budget_line")
class BudgetLine {
    @Id
    private UUID id;

    private String number;

    @Column(name = "sponsor_region_id")
    private UUID sponsorRegion;

    @Column(name = "year")
    private int budgetYear;

    @Enumerated(EnumType.STRING)
    private FundingCategory category;

    @Column(name = "hospital_id")
    private @Nullable UUID hospital;

    @Column(insertable = false, updatable = false)
    private BigDecimal allocated = BigDecimal.ZERO;

    @Column(insertable = false, updatable = false)
    private BigDecimal committed = BigDecimal.ZERO;

    @Column(insertable = false, updatable = false)
    private BigDecimal spent = BigDecimal.ZERO;

    @Column(name = "opened_by")
    private UUID openedBy;

    @Column(name = "opened_at")
    private java.time.Instant openedAt;

    @Version
    private int version;

    BudgetLine() {}

    BudgetLine(String number, NewBudgetLine content, Movement opening) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.sponsorRegion = content.sponsorRegion();
        this.budgetYear = content.year();
        this.category = content.category();
        this.hospital = content.hospital();
        this.openedBy = opening.by();
        this.openedAt = opening.at();
    }

    UUID id() {
        return id;
    }

    BudgetFigures figures() {
        return new BudgetFigures(Money.yuan(allocated), Money.yuan(committed), Money.yuan(spent));
    }

    /**
     * R-EQP-29: a line pays for its own category, and for its own hospital; one that is not assigned to a hospital pays for all
     * that its sponsor supports.
     */
    boolean paysFor(FundingCategory purpose, UUID asking, UUID sponsorOfAsking) {
        return category == purpose
                && (hospital == null ? sponsorRegion.equals(sponsorOfAsking) : hospital.equals(asking));
    }

    /** R-EQP-20: moves money into or out of an account; figures that must not exist are refused by {@link BudgetFigures}. */
    void move(Account account, BigDecimal amount) {
        switch (account) {
            case SPONSOR -> {}
            case AVAILABLE -> allocated = allocated.add(amount);
            case COMMITTED -> {
                allocated = allocated.add(amount);
                committed = committed.add(amount);
            }
            case SPENT -> {
                allocated = allocated.add(amount);
                spent = spent.add(amount);
            }
        }
        figures();
    }

    /** R-EQP-40: money stays with the sponsor who gives it. */
    boolean hasSponsorOf(BudgetLine other) {
        return sponsorRegion.equals(other.sponsorRegion);
    }

    BudgetLineView view() {
        return new BudgetLineView(id, number, sponsorRegion, budgetYear, category, hospital, figures());
    }
}
