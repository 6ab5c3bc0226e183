package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.RequestAct;
import health.zaoxue.equipment.RequestActView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody did to a request; written once and never changed. */
@Entity(name = "FundingAct")
@Table(schema = "equipment", name = "funding_act")
class FundingAct {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id")
    private FundingRequest request;

    @Enumerated(EnumType.STRING)
    private RequestAct kind;

    private int round;

    private int position;

    @Column(name = "actor_id")
    private UUID actor;

    @Column(name = "for_id")
    private @Nullable UUID lender;

    private String reason;

    @Column(name = "done_at")
    private Instant doneAt;

    FundingAct() {}

    FundingAct(FundingRequest request, int position, RequestAct kind, Deed deed) {
        this.id = deed.key();
        this.request = request;
        this.kind = kind;
        this.round = request.round();
        this.position = position;
        this.actor = deed.by();
        this.lender = deed.lender();
        this.reason = deed.reason();
        this.doneAt = deed.at();
    }

    UUID id() {
        return id;
    }

    RequestAct kind() {
        return kind;
    }

    int round() {
        return round;
    }

    UUID actor() {
        return actor;
    }

    /** Whether it was this person's decision: made by, or for, them. */
    boolean isOf(UUID person) {
        return actor.equals(person) || person.equals(lender);
    }

    Instant doneAt() {
        return doneAt;
    }

    RequestActView view() {
        return new RequestActView(id, kind, round, actor, reason, doneAt, lender);
    }
}
