package health.zaoxue.mentorship.technique;

import health.zaoxue.mentorship.Requirements;
import health.zaoxue.mentorship.TechniqueHistory;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What a technique asked for from some day on. Written once, never changed: certifications refer to it. */
@Entity(name = "TechniqueVersion")
@Table(schema = "mentorship", name = "technique_version")
class TechniqueVersion {
    @Id
    private UUID id;

    @Column(name = "technique_id")
    private UUID technique;

    private int number;

    @Embedded
    private AskedNumbers asked;

    private String failure;
    private String source;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    TechniqueVersion() {}

    TechniqueVersion(Technique technique, TechniqueData data, LocalDate from) {
        id = UUID.randomUUID();
        this.technique = technique.id();
        number = technique.current();
        asked = new AskedNumbers(data.requirements());
        failure = data.failure();
        source = data.source();
        inForceFrom = from;
    }

    /** R-MEN-02: a row asks for something new when a number, a rate, the definition of failure or the source differs. */
    boolean differsFrom(TechniqueData data) {
        return !requirements().equals(data.requirements())
                || !failure.equals(data.failure())
                || !source.equals(data.source());
    }

    int number() {
        return number;
    }

    String failure() {
        return failure;
    }

    String source() {
        return source;
    }

    TechniqueHistory.Version view() {
        return new TechniqueHistory.Version(number, requirements(), failure, source, inForceFrom);
    }

    Requirements requirements() {
        return asked.value();
    }
}
