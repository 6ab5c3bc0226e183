package health.zaoxue.mentorship.handover;

import health.zaoxue.mentorship.HandoverResult;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What became of one technique in the three months after the tour. Written once. */
@Entity(name = "HandoverCheck")
@Table(schema = "mentorship", name = "handover_check")
class TechniqueCheck {
    @Id
    private UUID id;

    @Column(name = "handover_id")
    private UUID handover;

    @Column(name = "technique_id")
    private UUID technique;

    private int cases;
    private int minimum;

    @Enumerated(EnumType.STRING)
    private HandoverResult result;

    TechniqueCheck() {}

    TechniqueCheck(UUID handover, UUID technique, int cases, int minimum) {
        id = UUID.randomUUID();
        this.handover = handover;
        this.technique = technique;
        this.cases = cases;
        this.minimum = minimum;
        result = HandoverResult.of(cases, minimum);
    }
}
