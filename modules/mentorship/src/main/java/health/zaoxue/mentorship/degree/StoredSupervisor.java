package health.zaoxue.mentorship.degree;

import health.zaoxue.mentorship.NewSupervisor;
import health.zaoxue.mentorship.SupervisorSide;
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

/** Somebody who supervises a degree from one day on, and perhaps until another. */
@Entity(name = "DegreeSupervisor")
@Table(schema = "mentorship", name = "degree_supervisor")
class StoredSupervisor {
    @Id
    private UUID id;

    @Column(name = "degree_id")
    private UUID degree;

    @Enumerated(EnumType.STRING)
    private SupervisorSide side;

    @Column(name = "person_id")
    private @Nullable UUID person;

    private String name;

    private String institution;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private @Nullable LocalDate toDay;

    @Column(name = "named_by")
    private UUID namedBy;

    @Column(name = "named_at")
    private Instant namedAt;

    @Version
    private int version;

    StoredSupervisor() {}

    StoredSupervisor(NewSupervisor wanted, UUID by, Instant at) {
        id = UUID.randomUUID();
        degree = wanted.degree();
        side = wanted.side();
        person = wanted.who().person();
        name = wanted.who().name().strip();
        institution = wanted.who().institution().strip();
        fromDay = wanted.from();
        namedBy = by;
        namedAt = at;
    }

    /** R-MEN-228: begins on another day, with a degree that does. */
    void beginOn(LocalDate day) {
        fromDay = day;
    }

    /** R-MEN-204: ends it once. */
    void end(LocalDate lastDay) {
        if (toDay != null) {
            throw new IllegalStateException("supervision " + id + " has ended");
        }
        toDay = lastDay;
    }

    /** Whether its last day is not past. */
    boolean goesOn(LocalDate today) {
        return toDay == null || !toDay.isBefore(today);
    }

    boolean hasEnd() {
        return toDay != null;
    }

    UUID id() {
        return id;
    }

    UUID degree() {
        return degree;
    }

    SupervisorSide side() {
        return side;
    }

    @Nullable
    UUID person() {
        return person;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    @Nullable
    LocalDate toDay() {
        return toDay;
    }
}
