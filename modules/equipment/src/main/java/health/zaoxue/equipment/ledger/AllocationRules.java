package health.zaoxue.equipment.ledger;

import health.zaoxue.equipment.NewBudgetLine;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.text.FreeText;
import java.util.ArrayList;
import java.util.List;

/** What may be written when money is given or moved. */
final class AllocationRules {
    private static final Money MOST = Money.yuan(10_000_000_000L);
    private static final FreeText NOTE = FreeText.required("note", 500);

    private AllocationRules() {}

    static List<Refusal> refusals(NewBudgetLine line) {
        List<Refusal> reasons = new ArrayList<>(refusals(line.allocated(), line.note()));
        if (line.year() < 2000 || line.year() > 2100) {
            reasons.add(Refusal.at("year", "budget.year"));
        }
        return reasons;
    }

    /** R-EQP-25: an amount is positive, and what moves it is written down. */
    static List<Refusal> refusals(Money amount, String note) {
        List<Refusal> reasons = new ArrayList<>(NOTE.check(note));
        if (!amount.isPositive() || amount.compareTo(MOST) > 0) {
            reasons.add(Refusal.at("amount", "amount.positive"));
        }
        return reasons;
    }
}
