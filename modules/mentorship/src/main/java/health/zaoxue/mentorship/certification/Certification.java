package health.zaoxue.mentorship.certification;

import health.zaoxue.mentorship.CertificationRequest;
import health.zaoxue.mentorship.CertificationScope;
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
 * expires by itself, or is ended before that: withdrawn with a reason, or replaced by its renewal.
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
        validUntil = request.validUntil();
        hospital = grant.hospital();
        techniqueVersion = grant.techniqueVersion();
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
    record Grant(UUID hospital, int techniqueVersion, UUID by, LocalDate on, UUID decidingMentor, int generation) {}

    void end(LocalDate day, String reason) {
        if (endedOn != null) {
            throw new IllegalStateException("certification " + id + " ended on " + endedOn);
        }
        endedOn = day;
        endReason = reason;
    }

    boolean isOpen() {
        return endedOn == null;
    }

    boolean holdsOn(LocalDate day) {
        return isOpen() && !day.isAfter(validUntil);
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

    UUID decidingMentor() {
        return decidingMentor;
    }

    int generation() {
        return generation;
    }
}
