package health.zaoxue.capacity.gap;

import health.zaoxue.mentorship.CaseRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact as it was told, written once. */
@Entity
@Table(schema = "capacity", name = "technique_fact")
class RecordedFact {
    @Id
    @Column(name = "source_id")
    private UUID source;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "hospital_id")
    private UUID hospital;

    @Column(name = "technique_id")
    private UUID technique;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseRole role;

    private boolean local;

    private LocalDate day;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    enum Kind {
        CASE,
        CERTIFICATION
    }

    protected RecordedFact() {}

    RecordedFact(Fact fact, Place place, Instant recordedAt) {
        this.source = fact.source();
        this.kind = fact instanceof Fact.Case ? Kind.CASE : Kind.CERTIFICATION;
        this.hospital = place.hospital();
        this.technique = place.technique();
        this.person = fact.person();
        this.role = fact instanceof Fact.Case done ? done.role() : null;
        this.local = fact.local();
        this.day = fact.day();
        this.recordedAt = recordedAt;
    }

    /** @param lastDay last day on which the certification is valid, where this is one and it is known */
    Fact asFact(@Nullable LocalDate lastDay) {
        return role == null
                ? new Fact.Certified(source, person, local, day, lastDay)
                : new Fact.Case(source, person, local, role, day);
    }

    UUID source() {
        return source;
    }
}
