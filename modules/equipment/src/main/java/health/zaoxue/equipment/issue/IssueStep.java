package health.zaoxue.equipment.issue;

import health.zaoxue.equipment.IssueState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** R-EQP-09: one step of a report’s history. It is written once and never changed; the database refuses anything else. */
@Entity(name = "IssueStep")
@Table(schema = "equipment", name = "issue_step")
class IssueStep {
    /** The step that begins every history; all others bear the name of an act. */
    static final String REPORT = "REPORT";

    @Id
    private UUID id;

    private UUID issue;
    private int ordinal;
    private String act;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private @Nullable IssueState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private IssueState to;

    private UUID person;
    private Instant at;
    private @Nullable String reason;
    private @Nullable String note;

    IssueStep() {}

    IssueStep(UUID issue, int ordinal, Move move, Signature signature) {
        this.id = UUID.randomUUID();
        this.issue = issue;
        this.ordinal = ordinal;
        this.act = move.act();
        this.from = move.from();
        this.to = move.to();
        this.reason = move.reason();
        this.person = signature.person();
        this.at = signature.at();
        this.note = signature.note().isBlank() ? null : signature.note();
    }

    IssueState to() {
        return to;
    }

    int ordinal() {
        return ordinal;
    }

    @Nullable
    IssueState from() {
        return from;
    }

    /** From one state to another, and why. */
    record Move(
            String act,
            @Nullable IssueState from,
            IssueState to,
            @Nullable String reason) {}
}
