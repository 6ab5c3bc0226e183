package health.zaoxue.mentorship.technique;

import health.zaoxue.mentorship.Requirements;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a hospital said about the numbers of a version of a technique, until it says something else; that it said so stays. */
@Entity(name = "ConfirmedNumbers")
@Table(schema = "mentorship", name = "technique_confirmation")
class ConfirmedNumbers {
    @Id
    private UUID id;

    @Column(name = "technique_id")
    private UUID technique;

    @Column(name = "technique_version")
    private int techniqueVersion;

    @Column(name = "hospital_id")
    private UUID hospital;

    private int number;

    @Embedded
    private AskedNumbers asked;

    private boolean own;
    private @Nullable String reason;

    @Column(name = "confirmed_by")
    private UUID by;

    @Column(name = "confirmed_at")
    private Instant at;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "replaced_on")
    private @Nullable LocalDate replacedOn;

    @Version
    private int version;

    ConfirmedNumbers() {}

    ConfirmedNumbers(Place place, Requirements requirements, @Nullable String reason, Act act) {
        id = UUID.randomUUID();
        technique = place.technique();
        techniqueVersion = place.version();
        hospital = place.hospital();
        number = place.number();
        asked = new AskedNumbers(requirements);
        own = reason != null;
        this.reason = reason;
        by = act.by();
        at = act.at();
        inForceFrom = act.on();
    }

    /** What it is about, and how many the hospital has said about the technique with this one. */
    record Place(UUID technique, int version, UUID hospital, int number) {}

    /** Who confirms, and when. */
    record Act(UUID by, Instant at, LocalDate on) {}

    /** From that day on the hospital asks for something else. */
    void replace(LocalDate day) {
        if (replacedOn != null) {
            throw new IllegalStateException("confirmation " + id + " was replaced on " + replacedOn);
        }
        replacedOn = day;
    }

    /** Whether it says just that about that version. */
    boolean says(int wanted, Requirements requirements) {
        return techniqueVersion == wanted && requirements().equals(requirements);
    }

    UUID id() {
        return id;
    }

    int techniqueVersion() {
        return techniqueVersion;
    }

    int number() {
        return number;
    }

    boolean own() {
        return own;
    }

    @Nullable
    String reason() {
        return reason;
    }

    UUID by() {
        return by;
    }

    Instant at() {
        return at;
    }

    boolean isOpen() {
        return replacedOn == null;
    }

    Requirements requirements() {
        return asked.value();
    }
}
