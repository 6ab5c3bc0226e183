package health.zaoxue.mentorship.certification;

import health.zaoxue.mentorship.ApplicationState;
import health.zaoxue.mentorship.CertificationRequest;
import health.zaoxue.mentorship.CertificationScope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's wish to be certified, on evidence that is frozen in rounds. */
@Entity(name = "Application")
@Table(schema = "mentorship", name = "application")
class Application {
    /** So many days after its evidence was frozen it lapses. */
    static final int OPEN_DAYS = 90;

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "hospital_id")
    private UUID hospital;

    @Column(name = "technique_id")
    private UUID technique;

    @Column(name = "technique_version")
    private int techniqueVersion;

    @Column(name = "confirmation_id")
    private @Nullable UUID confirmation;

    @Enumerated(EnumType.STRING)
    private CertificationScope scope;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private int round;

    @Column(name = "curve_limit")
    private BigDecimal curveLimit;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "lapses_on")
    private LocalDate lapsesOn;

    @Column(name = "certification_id")
    private @Nullable UUID certification;

    @Version
    private int version;

    Application() {}

    Application(CertificationRequest wish, UUID hospital, Frozen frozen) {
        id = UUID.randomUUID();
        person = wish.person();
        technique = wish.technique();
        scope = wish.scope();
        this.hospital = hospital;
        freeze(frozen);
    }

    /**
     * What is frozen besides the cases.
     *
     * @param confirmation the hospital's word on the numbers, or null while they are to be confirmed
     * @param limit h of the learning curve
     */
    record Frozen(int techniqueVersion, @Nullable UUID confirmation, BigDecimal limit, Instant at, LocalDate on) {}

    void applyAgain(Frozen frozen) {
        become(ApplicationState.SUBMITTED);
        freeze(frozen);
    }

    private void freeze(Frozen frozen) {
        state = ApplicationState.SUBMITTED;
        round++;
        techniqueVersion = frozen.techniqueVersion();
        confirmation = frozen.confirmation();
        curveLimit = frozen.limit();
        appliedAt = frozen.at();
        lapsesOn = frozen.on().plusDays(OPEN_DAYS);
    }

    /** Goes to its committee, comes back, or ends without a certification. */
    void become(ApplicationState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("application " + id + " is " + state + " and cannot be " + next);
        }
        state = next;
    }

    void certify(UUID granted) {
        become(ApplicationState.GRANTED);
        certification = granted;
    }

    ApplicationState stateOn(LocalDate day) {
        return state.on(day, lapsesOn);
    }

    /** The state as it is stored, which time does not change. */
    ApplicationState storedState() {
        return state;
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return person;
    }

    UUID hospital() {
        return hospital;
    }

    UUID technique() {
        return technique;
    }

    int techniqueVersion() {
        return techniqueVersion;
    }

    @Nullable
    UUID confirmation() {
        return confirmation;
    }

    CertificationScope scope() {
        return scope;
    }

    int round() {
        return round;
    }

    BigDecimal curveLimit() {
        return curveLimit;
    }

    LocalDate lapsesOn() {
        return lapsesOn;
    }

    @Nullable
    UUID certification() {
        return certification;
    }

    int version() {
        return version;
    }
}
