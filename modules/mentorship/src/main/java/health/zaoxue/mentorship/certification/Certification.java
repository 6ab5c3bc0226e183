package health.zaoxue.mentorship.certification;

import health.zaoxue.mentorship.CertificationRequest;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.CertificationState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The hospital's word that a person may do a technique alone or train others in it. It is granted once, with its evidence; it
 * expires by itself; before that it may be suspended, revoked with a reason, or replaced by its renewal.
 */
@Entity(name = "Certification")
@Table(schema = "mentorship", name = "certification")
class Certification {
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

    @Column(name = "granted_by")
    private UUID grantedBy;

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Enumerated(EnumType.STRING)
    private CertificationState state;

    @Column(name = "suspended_on")
    private @Nullable LocalDate suspendedOn;

    @Column(name = "review_on")
    private @Nullable LocalDate reviewOn;

    private String limits;

    @Column(name = "deciding_mentor_id")
    private UUID decidingMentor;

    private int generation;

    @Version
    private int version;

    Certification() {}

    Certification(CertificationRequest request, Grant grant) {
        id = UUID.randomUUID();
        person = request.person();
        technique = request.technique();
        scope = request.scope();
        validFrom = request.validFrom();
        reviewOn = request.reviewOn();
        validUntil = request.validUntil();
        limits = request.limits().strip();
        state = CertificationState.GRANTED;
        hospital = grant.hospital();
        techniqueVersion = grant.techniqueVersion();
        confirmation = grant.confirmation();
        grantedBy = grant.by();
        grantedOn = grant.on();
        decidingMentor = grant.decidingMentor();
        generation = grant.generation();
    }

    /**
     * By whom and on what grounds it is granted.
     *
     * @param techniqueVersion which version of the requirements was met
     */
    record Grant(
            UUID hospital,
            int techniqueVersion,
            @Nullable UUID confirmation,
            UUID by,
            LocalDate on,
            UUID decidingMentor,
            int generation) {}

    void suspend(LocalDate day) {
        become(CertificationState.SUSPENDED);
        suspendedOn = day;
    }

    void reinstate() {
        become(CertificationState.GRANTED);
        suspendedOn = null;
    }

    void revoke(LocalDate day, String reason) {
        become(CertificationState.REVOKED);
        end(day, reason);
    }

    void renew(LocalDate day) {
        become(CertificationState.RENEWED);
        end(day, "renewed");
    }

    private void become(CertificationState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("certification " + id + " is " + state + " and cannot be " + next);
        }
        state = next;
    }

    private void end(LocalDate day, String reason) {
        suspendedOn = null;
        endedOn = day;
        endReason = reason;
    }

    CertificationState stateOn(LocalDate day) {
        return state.on(day, validUntil);
    }

    /** The state as it is stored, which time does not change. */
    CertificationState storedState() {
        return state;
    }

    boolean isOpen() {
        return endedOn == null;
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

    CertificationScope scope() {
        return scope;
    }

    UUID grantedBy() {
        return grantedBy;
    }

    LocalDate grantedOn() {
        return grantedOn;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    LocalDate reviewOn() {
        return reviewOn;
    }

    String limits() {
        return limits;
    }

    int version() {
        return version;
    }

    UUID decidingMentor() {
        return decidingMentor;
    }

    int generation() {
        return generation;
    }
}
