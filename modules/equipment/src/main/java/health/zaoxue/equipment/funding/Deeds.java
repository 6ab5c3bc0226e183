package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.RequestStep;
import health.zaoxue.equipment.ledger.LargeSums;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.platform.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Who acts and when, and from how much money on two officials must agree. */
@ApplicationScoped
class Deeds {
    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Inject
    private LargeSums large;

    Deed of(UUID key, String reason) {
        return new Deed(key, callers.current().person(), clock.instant(), reason);
    }

    Deed of(RequestStep step) {
        return of(step.key(), step.reason());
    }

    Money twoApproversFrom() {
        return large.from();
    }

    /** The hospital that the caller works for; whoever works for none has no requests of their own. */
    UUID ownHospital() {
        UUID hospital = callers.current().hospital();
        if (hospital == null) {
            throw new NotFound("hospital of " + callers.current().person());
        }
        return hospital;
    }
}
