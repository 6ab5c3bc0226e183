package health.zaoxue.identity.tour;

import health.zaoxue.identity.TourChange;
import health.zaoxue.identity.TourHistoryEntry;
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

/** One decision on a tour's last day, written once and never changed. */
@Entity
@Table(schema = "identity", name = "tour_change")
class TourChangeRecord {
    @Id
    private UUID id;

    @Column(name = "tour_id")
    private UUID tour;

    @Enumerated(EnumType.STRING)
    private TourChange change;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private @Nullable String reason;

    @Column(name = "by_id")
    private UUID by;

    private Instant at;

    protected TourChangeRecord() {}

    TourChangeRecord(UUID tour, TourHistoryEntry entry) {
        this.id = UUID.randomUUID();
        this.tour = tour;
        this.change = entry.change();
        this.lastDay = entry.lastDay();
        this.reason = entry.reason();
        this.by = entry.by();
        this.at = entry.at();
    }

    TourHistoryEntry entry() {
        return new TourHistoryEntry(change, lastDay, reason, by, at);
    }
}
