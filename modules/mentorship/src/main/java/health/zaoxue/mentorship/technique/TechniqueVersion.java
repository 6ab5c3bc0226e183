package health.zaoxue.mentorship.technique;

import health.zaoxue.mentorship.Requirements;
import health.zaoxue.mentorship.TechniqueHistory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
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

    @Column(name = "min_observed")
    private int observed;

    @Column(name = "min_assisted")
    private int assisted;

    @Column(name = "min_direct")
    private int direct;

    @Column(name = "min_indirect")
    private int indirect;

    @Column(name = "min_independent")
    private int independent;

    @Column(name = "min_training")
    private int training;

    @Column(name = "min_assessors")
    private int assessors;

    @Column(name = "refresh_months")
    private int refreshMonths;

    @Column(name = "acceptable_failure")
    private BigDecimal acceptableFailure;

    @Column(name = "unacceptable_failure")
    private BigDecimal unacceptableFailure;

    private String failure;
    private String source;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    TechniqueVersion() {}

    TechniqueVersion(Technique technique, TechniqueData data, LocalDate from) {
        id = UUID.randomUUID();
        this.technique = technique.id();
        number = technique.current();
        ask(data.requirements());
        failure = data.failure();
        source = data.source();
        inForceFrom = from;
    }

    private void ask(Requirements requirements) {
        observed = requirements.observed();
        assisted = requirements.assisted();
        direct = requirements.direct();
        indirect = requirements.indirect();
        independent = requirements.independent();
        training = requirements.training();
        assessors = requirements.assessors();
        refreshMonths = requirements.refreshMonths();
        acceptableFailure = requirements.acceptableFailure();
        unacceptableFailure = requirements.unacceptableFailure();
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
        return new Requirements(
                observed,
                assisted,
                direct,
                indirect,
                independent,
                training,
                assessors,
                refreshMonths,
                acceptableFailure,
                unacceptableFailure);
    }
}
