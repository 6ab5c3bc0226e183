package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.SiteCheck;
import health.zaoxue.kernel.Refusal;
import java.util.Optional;
import java.util.UUID;

/**
 * What other modules know that matters for a decision.
 *
 * @param site the models that are asked for, against the height of the hospital
 * @param sponsor who pays for the hospital
 * @param paysTheirEmployer whether the money would go to the institution that employs whoever asks
 */
record Survey(SiteCheck site, UUID sponsor, boolean paysTheirEmployer) {
    /** R-EQP-21: nobody decides where their employer would be paid. */
    Optional<Refusal> bar() {
        return paysTheirEmployer ? Optional.of(Refusal.of("duty.employer-paid")) : Optional.empty();
    }
}
