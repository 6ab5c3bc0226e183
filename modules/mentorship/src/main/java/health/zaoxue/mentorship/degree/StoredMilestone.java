package health.zaoxue.mentorship.degree;

import health.zaoxue.mentorship.MilestoneKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One milestone of a degree pathway. */
@Entity(name = "DegreeMilestone")
@Table(schema = "mentorship", name = "degree_milestone")
class StoredMilestone {
    @Id
    private UUID id;

    @Column(name = "degree_id")
    private UUID degree;

    @Enumerated(EnumType.STRING)
    private MilestoneKind kind;

    private String name;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    private @Nullable String evidence;

    @Column(name = "confirmed_by")
    private @Nullable UUID confirmedBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Version
    private int version;

    StoredMilestone() {}

    StoredMilestone(UUID degree, MilestoneKind kind, String name, LocalDate dueOn) {
        id = UUID.randomUUID();
        this.degree = degree;
        this.kind = kind;
        this.name = name;
        this.dueOn = dueOn;
    }

    void scheduleFor(LocalDate day) {
        requireOpen();
        dueOn = day;
    }

    /** May be reported anew until it is confirmed. */
    void report(LocalDate day, String shown) {
        requireOpen();
        doneOn = day;
        evidence = shown;
    }

    /** R-MEN-162: what a supervisor has confirmed stays as it is. */
    void confirm(UUID by, Instant at) {
        requireOpen();
        if (doneOn == null) {
            throw new IllegalStateException("milestone " + id + " is not done");
        }
        confirmedBy = by;
        confirmedAt = at;
    }

    private void requireOpen() {
        if (isConfirmed()) {
            throw new IllegalStateException("milestone " + id + " is confirmed");
        }
    }

    boolean isConfirmed() {
        return confirmedBy != null;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }

    boolean isReported() {
        return doneOn != null;
    }

    UUID id() {
        return id;
    }

    UUID degree() {
        return degree;
    }

    MilestoneKind kind() {
        return kind;
    }
}
