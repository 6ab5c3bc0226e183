package health.zaoxue.mentorship.caselog;

import health.zaoxue.mentorship.EntryState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who brought an entry into a state, and when. Written once. */
@Entity(name = "CaseStep")
@Table(schema = "mentorship", name = "case_step")
class CaseStep {
    @Id
    private UUID id;

    @Column(name = "entry_id")
    private UUID entry;

    private int number;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    @Column(name = "by_id")
    private UUID by;

    private Instant at;

    private @Nullable String reason;

    CaseStep() {}

    CaseStep(CaseEntry entry, int number, UUID by, Instant at) {
        id = UUID.randomUUID();
        this.entry = entry.id();
        this.number = number;
        state = entry.state();
        this.by = by;
        this.at = at;
    }

    CaseStep because(String given) {
        reason = given;
        return this;
    }

    EntryState state() {
        return state;
    }

    UUID by() {
        return by;
    }

    Instant at() {
        return at;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
