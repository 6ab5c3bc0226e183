package health.zaoxue.equipment.ledger;

import health.zaoxue.equipment.LedgerKind;
import health.zaoxue.kernel.Money;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One movement of money. It is written once, with all its postings, and never touched again. */
@Entity(name = "LedgerEntry")
@Table(schema = "equipment", name = "ledger_entry")
class LedgerEntry {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private LedgerKind kind;

    @Column(name = "request_id")
    private @Nullable UUID request;

    private String note;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST)
    private List<Posting> postings = new ArrayList<>();

    LedgerEntry() {}

    private LedgerEntry(LedgerKind kind, Movement movement) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.request = movement.request();
        this.note = movement.note();
        this.madeBy = movement.by();
        this.madeAt = movement.at();
    }

    static LedgerEntry allocation(BudgetLine line, Money amount, Movement movement) {
        return new LedgerEntry(LedgerKind.ALLOCATION, movement)
                .moving(amount, line, Account.SPONSOR, Account.AVAILABLE);
    }

    static LedgerEntry reallocation(BudgetLine from, BudgetLine to, Money amount, Movement movement) {
        LedgerEntry entry = new LedgerEntry(LedgerKind.REALLOCATION, movement);
        entry.post(from, Account.AVAILABLE, positive(amount).negate());
        entry.post(to, Account.AVAILABLE, positive(amount));
        return entry;
    }

    static LedgerEntry commitment(BudgetLine line, Money amount, Movement movement) {
        return new LedgerEntry(LedgerKind.COMMITMENT, movement)
                .moving(amount, line, Account.AVAILABLE, Account.COMMITTED);
    }

    static LedgerEntry release(BudgetLine line, Money amount, Movement movement) {
        return new LedgerEntry(LedgerKind.RELEASE, movement).moving(amount, line, Account.COMMITTED, Account.AVAILABLE);
    }

    static LedgerEntry expenditure(BudgetLine line, Money amount, Movement movement) {
        return new LedgerEntry(LedgerKind.EXPENDITURE, movement).moving(amount, line, Account.COMMITTED, Account.SPENT);
    }

    static LedgerEntry refund(BudgetLine line, Money amount, Movement movement) {
        return new LedgerEntry(LedgerKind.REFUND, movement).moving(amount, line, Account.SPENT, Account.AVAILABLE);
    }

    UUID id() {
        return id;
    }

    LedgerKind kind() {
        return kind;
    }

    List<Posting> postings() {
        return List.copyOf(postings);
    }

    /** R-EQP-23: what an entry takes from one account it puts into another, so every entry sums to zero. */
    private LedgerEntry moving(Money amount, BudgetLine line, Account from, Account to) {
        post(line, from, positive(amount).negate());
        post(line, to, positive(amount));
        return this;
    }

    private void post(BudgetLine line, Account account, BigDecimal amount) {
        line.move(account, amount);
        postings.add(new Posting(this, line.id(), account, amount));
    }

    private static BigDecimal positive(Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("nothing moves with " + amount);
        }
        return amount.amount();
    }
}
