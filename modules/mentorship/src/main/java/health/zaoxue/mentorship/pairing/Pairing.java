package health.zaoxue.mentorship.pairing;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.NewPairing;
import health.zaoxue.mentorship.PairingView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A master and an apprentice in one specialty. It runs for its period unless it ends early, and once begun it is never deleted. */
@Entity(name = "Pairing")
@Table(schema = "mentorship", name = "pairing")
class Pairing {
    @Id
    private UUID id;

    @Column(name = "mentor_id")
    private UUID mentor;

    @Column(name = "apprentice_id")
    private UUID apprentice;

    @Column(name = "hospital_id")
    private UUID hospital;

    private String specialty;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private @Nullable LocalDate toDay;

    private String objectives;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Column(name = "begun_by")
    private UUID begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Version
    private int version;

    Pairing() {}

    Pairing(NewPairing begun, UUID by, Instant at) {
        id = UUID.randomUUID();
        mentor = begun.mentor();
        apprentice = begun.apprentice();
        hospital = begun.hospital();
        specialty = begun.specialty();
        fromDay = begun.period().from();
        toDay = begun.period().to();
        objectives = begun.objectives().strip();
        begunBy = by;
        begunAt = at;
    }

    /** Whether that day may be the last one: from the day before the first, for a pairing that never began, to the planned last. */
    boolean mayEndOn(LocalDate day) {
        return endedOn == null && !day.isBefore(fromDay.minusDays(1)) && (toDay == null || !day.isAfter(toDay));
    }

    void end(LocalDate lastDay, String reason) {
        if (!mayEndOn(lastDay)) {
            throw new IllegalStateException("pairing " + id + " cannot end on " + lastDay);
        }
        endedOn = lastDay;
        endReason = reason;
    }

    UUID id() {
        return id;
    }

    UUID mentor() {
        return mentor;
    }

    UUID apprentice() {
        return apprentice;
    }

    UUID hospital() {
        return hospital;
    }

    boolean overlaps(Period period) {
        return !neverBegan() && lasting().overlaps(period);
    }

    boolean neverBegan() {
        return endedOn != null && endedOn.isBefore(fromDay);
    }

    PairingView view(Function<UUID, Translated> names) {
        return new PairingView(
                id,
                mentor,
                names.apply(mentor),
                apprentice,
                names.apply(apprentice),
                hospital,
                specialty,
                lasting(),
                objectives);
    }

    private Period lasting() {
        return new Period(fromDay, endedOn == null ? toDay : endedOn);
    }
}
