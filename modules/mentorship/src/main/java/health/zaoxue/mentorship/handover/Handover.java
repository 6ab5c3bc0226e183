package health.zaoxue.mentorship.handover;

import health.zaoxue.kernel.Period;
import health.zaoxue.mentorship.HandoverState;
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

/** What one mentor leaves at the end of one tour. */
@Entity(name = "Handover")
@Table(schema = "mentorship", name = "handover")
class Handover {
    @Id
    private UUID id;

    @Column(name = "tour_id")
    private UUID tour;

    @Column(name = "mentor_id")
    private UUID mentor;

    @Column(name = "hospital_id")
    private UUID hospital;

    @Column(name = "department_id")
    private @Nullable UUID department;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    private String letter;

    @Column(name = "successor_id")
    private @Nullable UUID successor;

    private @Nullable String question;

    @Column(name = "offered_at")
    private @Nullable Instant offeredAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "checked_on")
    private @Nullable LocalDate checkedOn;

    @Version
    private int version;

    Handover() {}

    Handover(EndingTour ending, LocalDate today) {
        id = UUID.randomUUID();
        tour = ending.tour();
        mentor = ending.mentor();
        hospital = ending.hospital();
        department = ending.department();
        firstDay = ending.firstDay();
        lastDay = ending.lastDay();
        state = HandoverState.OPEN;
        openedOn = today;
        letter = "";
    }

    /** Follows the tour, whose last day moved. */
    void endOn(LocalDate day) {
        lastDay = day;
    }

    void offer(UUID to, String written, Instant at) {
        become(HandoverState.OFFERED);
        successor = to;
        letter = written;
        offeredAt = at;
    }

    void accept(Instant at) {
        become(HandoverState.ACCEPTED);
        acceptedAt = at;
    }

    void handBack(String asked) {
        become(HandoverState.QUESTIONED);
        question = asked;
    }

    void lapse() {
        become(HandoverState.LAPSED);
    }

    void checked(LocalDate day) {
        checkedOn = day;
    }

    private void become(HandoverState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("handover " + id + " is " + state + " and cannot be " + next);
        }
        state = next;
    }

    UUID id() {
        return id;
    }

    UUID mentor() {
        return mentor;
    }

    UUID hospital() {
        return hospital;
    }

    @Nullable
    UUID department() {
        return department;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    HandoverState state() {
        return state;
    }

    String letter() {
        return letter;
    }

    @Nullable
    UUID successor() {
        return successor;
    }

    @Nullable
    String question() {
        return question;
    }

    int version() {
        return version;
    }

    Told told() {
        return new Told(id, state, mentor, hospital, new Period(firstDay, lastDay));
    }
}
