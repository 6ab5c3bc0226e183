package health.zaoxue.mentorship.technique;

import health.zaoxue.mentorship.Requirements;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What is asked for at each step, as columns. */
@Embeddable
class AskedNumbers {
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

    AskedNumbers() {}

    AskedNumbers(Requirements requirements) {
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

    Requirements value() {
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
