package health.zaoxue.mentorship.certification;

import health.zaoxue.mentorship.CertificationState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who brought a certification into a state, when and why. Written once. */
@Entity(name = "CertificationStep")
@Table(schema = "mentorship", name = "certification_step")
class CertificationStep {
    @Id
    private UUID id;

    @Column(name = "certification_id")
    private UUID certification;

    private int number;

    @Enumerated(EnumType.STRING)
    private CertificationState state;

    @Column(name = "by_id")
    private @Nullable UUID by;

    private Instant at;

    private @Nullable String reason;

    CertificationStep() {}

    CertificationStep(Certification certification, int number, Act act) {
        id = UUID.randomUUID();
        this.certification = certification.id();
        this.number = number;
        state = certification.storedState();
        by = act.by();
        at = act.at();
        reason = act.reason();
    }

    /** Who does something, when, and why where that is asked for. */
    record Act(UUID by, Instant at, @Nullable String reason) {}

    CertificationState state() {
        return state;
    }

    @Nullable
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
