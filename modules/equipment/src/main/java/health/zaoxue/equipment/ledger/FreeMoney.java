package health.zaoxue.equipment.ledger;

import health.zaoxue.equipment.NewBudgetLine;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Money that no request has set aside: whether the caller may give or move it now, and who did. */
@ApplicationScoped
class FreeMoney {
    @Inject
    private LargeSums large;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    List<Refusal> refusals(NewBudgetLine line) {
        List<Refusal> reasons = new ArrayList<>(AllocationRules.refusals(line));
        large.objection(line.allocated()).ifPresent(reasons::add);
        return reasons;
    }

    List<Refusal> refusals(Money amount, String note) {
        List<Refusal> reasons = new ArrayList<>(AllocationRules.refusals(amount, note));
        large.objection(amount).ifPresent(reasons::add);
        return reasons;
    }

    Movement movement(String note) {
        return Movement.ofFreeMoney(callers.current().person(), clock.instant(), note.strip());
    }
}
