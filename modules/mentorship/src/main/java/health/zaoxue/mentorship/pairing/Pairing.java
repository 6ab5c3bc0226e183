package health.zaoxue.mentorship.pairing;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.NewPairing;
import health.zaoxue.mentorship.PairingManner;
import health.zaoxue.mentorship.PairingView;
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

    @Enumerated(EnumType.STRING)
    private PairingManner manner;

    @Column(name = "form_key")
    private @Nullable UUID formKey;

    @Column(name = "succeeds_id")
    private @Nullable UUID succeeds;

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
        manner = PairingManner.ONE_TO_ONE;
    }

    /** Made with others by one form. */
    Pairing together(UUID key, PairingManner how) {
        formKey = key;
        manner = how;
        return this;
    }

    /** R-MEN-82: it takes over an earlier pairing of the same apprentice. */
    Pairing takingOver(Pairing earlier) {
        if (!apprentice.equals(earlier.apprentice) || mentor.equals(earlier.mentor)) {
            throw new IllegalStateException("pairing " + id + " cannot take over " + earlier.id);
        }
        succeeds = earlier.id;
        manner = earlier.manner;
        return this;
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

    String specialty() {
        return specialty;
    }

    String objectives() {
        return objectives;
    }

    int version() {
        return version;
    }

    @Nullable
    String endReason() {
        return endReason;
    }

    /** Whether it has ended, or will have, before that day. */
    boolean isOverBefore(LocalDate day) {
        LocalDate last = endedOn == null ? toDay : endedOn;
        return last != null && last.isBefore(day);
    }

    /** Whether somebody asked for the same end before. */
    boolean endedWith(LocalDate lastDay, String reason) {
        return lastDay.equals(endedOn) && reason.equals(endReason);
    }

    boolean contains(LocalDate day) {
        return !neverBegan() && lasting().contains(day);
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
