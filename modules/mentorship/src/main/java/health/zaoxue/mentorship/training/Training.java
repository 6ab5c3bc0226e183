package health.zaoxue.mentorship.training;

import health.zaoxue.mentorship.NewTraining;
import health.zaoxue.mentorship.TrainingKind;
import health.zaoxue.mentorship.TrainingState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One training event. */
@Entity(name = "Training")
@Table(schema = "mentorship", name = "training")
class Training {
    private static final int MINUTES = 30;

    @Id
    private UUID id;

    @Column(name = "hospital_id")
    private UUID hospital;

    @Column(name = "department_id")
    private @Nullable UUID department;

    @Enumerated(EnumType.STRING)
    private TrainingKind kind;

    private String title;

    private String place;

    private String link;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "half_hours")
    private int halfHours;

    private int places;

    @Enumerated(EnumType.STRING)
    private TrainingState state;

    private @Nullable String reason;

    private String secret;

    @Column(name = "planned_by")
    private UUID plannedBy;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "changed_by")
    private @Nullable UUID changedBy;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Version
    private int version;

    Training() {}

    Training(NewTraining wanted, Planner by, String secret) {
        id = UUID.randomUUID();
        hospital = by.hospital();
        department = wanted.department();
        kind = wanted.kind();
        title = wanted.title().strip();
        place = wanted.place().strip();
        link = wanted.link();
        startsAt = wanted.startsAt();
        halfHours = wanted.halfHours();
        places = wanted.places();
        state = TrainingState.PLANNED;
        this.secret = secret;
        plannedBy = by.person();
        plannedAt = by.at();
    }

    /** R-MEN-200: makes something else of it before it begins. */
    void change(NewTraining wanted, Planner by) {
        if (!mayChange(by.at())) {
            throw new IllegalStateException("training " + id + " is " + state + " or has begun");
        }
        department = wanted.department();
        kind = wanted.kind();
        title = wanted.title();
        place = wanted.place();
        link = wanted.link();
        startsAt = wanted.startsAt();
        halfHours = wanted.halfHours();
        places = wanted.places();
        changedBy = by.person();
        changedAt = by.at();
    }

    /** R-MEN-200: until it begins. */
    boolean mayChange(Instant now) {
        return switch (state) {
            case PLANNED, OPEN -> !hasBegun(now);
            case HELD, CLOSED, CANCELLED -> false;
        };
    }

    /** Whether people can have a place in it. */
    boolean isAnnounced() {
        return state != TrainingState.PLANNED;
    }

    /** What it is now, with its trainers and techniques. */
    NewTraining planned(Set<UUID> trainers, Set<UUID> techniques) {
        return new NewTraining(
                id, kind, title, department, place, link, startsAt, halfHours, places, trainers, techniques);
    }

    /** Opens, holds or closes it. */
    void become(TrainingState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("training " + id + " is " + state + " and cannot be " + next);
        }
        state = next;
    }

    void cancel(String why) {
        become(TrainingState.CANCELLED);
        reason = why;
    }

    /** R-MEN-152: places are given and given back while it is open and has not begun. */
    boolean givesPlaces(Instant now) {
        return state == TrainingState.OPEN && now.isBefore(startsAt);
    }

    /** R-MEN-155: whether people can show now that they are there. */
    boolean isOn(Instant now) {
        return state.takesAttendance() && TrainingRule.isTimeToAttend(startsAt, endsAt(), now);
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }

    private Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes((long) halfHours * MINUTES));
    }

    EventCodes codes() {
        return new EventCodes(id, secret);
    }

    UUID id() {
        return id;
    }

    UUID hospital() {
        return hospital;
    }

    TrainingKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String link() {
        return link;
    }

    Instant startsAt() {
        return startsAt;
    }

    int places() {
        return places;
    }

    TrainingState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Instant changedAt() {
        return changedAt;
    }

    UUID plannedBy() {
        return plannedBy;
    }

    int version() {
        return version;
    }
}
