package health.zaoxue.capacity.gap;

import health.zaoxue.capacity.GapCause;
import health.zaoxue.capacity.GapState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a gap's history, written once. */
@Entity
@Table(schema = "capacity", name = "gap_step")
class HistoryEntry {
    @Id
    private UUID id;

    @Column(name = "gap_id")
    private UUID gap;

    private int position;

    @Enumerated(EnumType.STRING)
    private GapState reached;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private GapState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private GapState to;

    @Enumerated(EnumType.STRING)
    private GapCause cause;

    @Column(name = "source_id")
    private @Nullable UUID source;

    @Column(name = "person_id")
    private UUID person;

    private @Nullable String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected HistoryEntry() {}

    HistoryEntry(UUID gap, int position, Move move, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.gap = gap;
        this.position = position;
        this.reached = move.reached();
        this.day = move.day();
        this.from = move.from();
        this.to = move.to();
        this.cause = move.cause();
        this.source = move.source();
        this.person = move.person();
        this.reason = move.reason();
        this.recordedAt = recordedAt;
    }
}
