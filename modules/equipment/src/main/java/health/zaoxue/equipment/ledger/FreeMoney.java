package health.zaoxue.equipment.ledger;

import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Money that no request has set aside: whether the caller may give or move it now, and who did. */
@ApplicationScoped
class FreeMoney {
    @Inject
    private BudgetLines lines;

    @Inject
    private LargeSums large;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    /** Why the caller must not give or move so much now, or nothing; holds until the transaction ends. */
    Optional<Refusal> objection(Money amount) {
        Instant since = large.threshold().lately(clock.instant());
        return large.objection(lines.givenAndMovedBy(callers.current().person(), since), amount);
    }

    Movement movement(String note) {
        return Movement.ofFreeMoney(callers.current().person(), clock.instant(), note.strip());
    }
}
