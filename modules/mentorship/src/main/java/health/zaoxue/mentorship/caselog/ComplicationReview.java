package health.zaoxue.mentorship.caselog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the hospital concluded about a serious complication. Written once. */
@Entity(name = "ComplicationReview")
@Table(schema = "mentorship", name = "complication_review")
class ComplicationReview {
    @Id
    @Column(name = "entry_id")
    private UUID entry;

    @Column(name = "reviewer_id")
    private UUID reviewer;

    private String conclusion;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    ComplicationReview() {}

    ComplicationReview(UUID entry, UUID reviewer, String conclusion, Instant at) {
        this.entry = entry;
        this.reviewer = reviewer;
        this.conclusion = conclusion;
        reviewedAt = at;
    }
}
