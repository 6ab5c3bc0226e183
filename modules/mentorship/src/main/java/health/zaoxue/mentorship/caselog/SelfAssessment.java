package health.zaoxue.mentorship.caselog;

import health.zaoxue.mentorship.Entrustment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How much help the author of a case thinks to have needed. Kept apart from the case: nobody else sees it. */
@Entity(name = "SelfAssessment")
@Table(schema = "mentorship", name = "self_assessment")
class SelfAssessment {
    @Id
    @Column(name = "entry_id")
    private UUID entry;

    @Column(name = "apprentice_id")
    private UUID apprentice;

    private int entrustment;

    @Column(name = "given_at")
    private Instant givenAt;

    SelfAssessment() {}

    SelfAssessment(CaseEntry entry, Entrustment needed, Instant at) {
        this.entry = entry.id();
        apprentice = entry.apprentice();
        say(needed, at);
    }

    final void say(Entrustment needed, Instant at) {
        entrustment = needed.score();
        givenAt = at;
    }

    Entrustment word() {
        return Entrustment.values()[entrustment - 1];
    }
}
