package health.zaoxue.mentorship.training;

import health.zaoxue.mentorship.AttendanceProof;
import health.zaoxue.mentorship.PlaceStanding;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one person stands with one event: a place, the queue, having been there. */
@Entity(name = "TrainingParticipant")
@Table(schema = "mentorship", name = "training_participant")
class Attendee {
    static final int TRIES = 5;

    @Id
    private UUID id;

    @Column(name = "training_id")
    private UUID training;

    @Column(name = "hospital_id")
    private UUID hospital;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private PlaceStanding standing;

    private @Nullable Integer seat;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "attended_at")
    private @Nullable Instant attendedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable AttendanceProof proof;

    @Column(name = "marked_by")
    private @Nullable UUID markedBy;

    private @Nullable String remark;

    @Column(name = "taken_off")
    private boolean takenOff;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    @Version
    private int version;

    Attendee() {}

    Attendee(Training training, UUID person) {
        id = UUID.randomUUID();
        this.training = training.id();
        hospital = training.hospital();
        this.person = person;
        standing = PlaceStanding.UNREGISTERED;
    }

    void takeSeat(int free, Instant at) {
        standing = PlaceStanding.REGISTERED;
        seat = free;
        askedAt = at;
    }

    void queue(Instant at) {
        standing = PlaceStanding.WAITING;
        askedAt = at;
    }

    /** Gets the seat that was given back; keeps the moment at which it was asked for. */
    void moveUp(int free) {
        if (standing != PlaceStanding.WAITING) {
            throw new IllegalStateException("participant " + id + " waits for no place");
        }
        standing = PlaceStanding.REGISTERED;
        seat = free;
    }

    /** Keeps the place under another number. */
    void moveTo(int free) {
        if (seat == null) {
            throw new IllegalStateException("participant " + id + " has no place");
        }
        seat = free;
    }

    void giveBack() {
        standing = PlaceStanding.WITHDRAWN;
        seat = null;
    }

    /** Showed it; the first time counts. */
    void attend(AttendanceProof shown, Instant at) {
        attendedAt = at;
        proof = shown;
    }

    /** Was there, says somebody who runs the event. */
    void attendByHand(UUID by, String why, Instant at) {
        attend(AttendanceProof.BY_HAND, at);
        markedBy = by;
        remark = why;
        takenOff = false;
    }

    /** Was not there, says somebody who runs the event; what was shown before stays on record. */
    void takeOff(UUID by, String why) {
        if (!attends()) {
            throw new IllegalStateException("participant " + id + " did not attend");
        }
        takenOff = true;
        markedBy = by;
        remark = why;
    }

    void typedWrong() {
        wrongCodes++;
    }

    boolean mayTypeCode() {
        return wrongCodes < TRIES;
    }

    boolean attends() {
        return attendedAt != null && !takenOff;
    }

    boolean wasTakenOff() {
        return takenOff;
    }

    boolean isIn() {
        return standing == PlaceStanding.REGISTERED || standing == PlaceStanding.WAITING;
    }

    PlaceStanding standing() {
        return standing;
    }

    UUID person() {
        return person;
    }

    @Nullable
    Integer seat() {
        return seat;
    }
}
