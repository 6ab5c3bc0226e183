package health.zaoxue.mentorship.certification;

import health.zaoxue.mentorship.ApplicationState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who brought an application into a state, when and why. Written once. */
@Entity(name = "ApplicationStep")
@Table(schema = "mentorship", name = "application_step")
class ApplicationStep {
    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID application;

    private int number;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Column(name = "by_id")
    private @Nullable UUID by;

    private Instant at;

    private @Nullable String reason;

    ApplicationStep() {}

    ApplicationStep(Application application, int number, Act act) {
        id = UUID.randomUUID();
        this.application = application.id();
        this.number = number;
        state = application.storedState();
        by = act.by();
        at = act.at();
        reason = act.reason();
    }

    /**
     * Who does something, when, and why where that is asked for.
     *
     * @param by null where time does it
     */
    record Act(@Nullable UUID by, Instant at, @Nullable String reason) {}

    ApplicationState state() {
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
