package health.zaoxue.equipment.ledger;

import health.zaoxue.equipment.LedgerKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** One side of a ledger entry. */
@Entity(name = "Posting")
@Table(schema = "equipment", name = "ledger_posting")
class Posting {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "entry_id")
    private LedgerEntry entry;

    @Enumerated(EnumType.STRING)
    private LedgerKind kind;

    @Column(name = "line_id")
    private UUID line;

    @Enumerated(EnumType.STRING)
    private Account account;

    private BigDecimal amount;

    Posting() {}

    Posting(LedgerEntry entry, UUID line, Account account, BigDecimal amount) {
        this.id = UUID.randomUUID();
        this.entry = entry;
        this.kind = entry.kind();
        this.line = line;
        this.account = account;
        this.amount = amount;
    }

    UUID line() {
        return line;
    }

    Account account() {
        return account;
    }

    BigDecimal amount() {
        return amount;
    }
}
