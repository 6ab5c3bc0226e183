package health.zaoxue.identity.absence;

import health.zaoxue.kernel.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decisions of one person in the hands of another, for some days. It may be withdrawn; nothing else about it ever changes. */
@Entity
@Table(schema = "identity", name = "delegation")
class Delegation {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "lender_id")
    private UUID lender;

    @Column(name = "delegate_id")
    private UUID delegate;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    private String reason;

    @Column(name = "lent_at")
    private Instant lentAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected Delegation() {}

    Delegation(DelegationRule.Lent lent, String reason, Instant at) {
        this.id = UUID.randomUUID();
        this.lender = lent.lender();
        this.delegate = lent.delegate();
        this.from = lent.days().from();
        this.until = Objects.requireNonNull(lent.days().to());
        this.reason = reason;
        this.lentAt = at;
    }

    void withdraw(Instant at) {
        if (withdrawnAt != null) {
            throw new IllegalStateException(id + " was withdrawn");
        }
        withdrawnAt = at;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean isOpenOn(LocalDate day) {
        return !day.isAfter(until);
    }

    UUID id() {
        return id;
    }

    DelegationRule.Lent lent() {
        return new DelegationRule.Lent(lender, delegate, new Period(from, until));
    }
}
