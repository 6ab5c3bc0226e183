package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.DraftLine;
import health.zaoxue.equipment.RequestDraft;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.text.FreeText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a request must say before it can be kept. */
final class DraftRules {
    static final int MOST_LINES = 40;
    static final BigDecimal HIGHEST_PRICE = new BigDecimal("100000000");
    static final Money HIGHEST_TOTAL = Money.yuan(1_000_000_000L);
    private static final int MOST_PIECES = 9999;

    private DraftRules() {}

    /** R-EQP-30: a request has a title, a need, and lines that can be priced; a refusal names its field, such as quantity-0. */
    static List<Refusal> refusals(RequestDraft draft) {
        List<Refusal> reasons = new ArrayList<>();
        reasons.addAll(FreeText.required("title", 120).check(draft.title()));
        reasons.addAll(FreeText.required("need", 2000).check(draft.need()));
        reasons.addAll(FreeText.optional("upkeep", 500).check(draft.upkeep()));
        reasons.addAll(FreeText.optional("withoutIt", 500).check(draft.withoutIt()));
        if (draft.lines().isEmpty() || draft.lines().size() > MOST_LINES) {
            reasons.add(Refusal.at("lines", "request.lines", MOST_LINES));
        }
        for (int i = 0; i < draft.lines().size(); i++) {
            reasons.addAll(refusals("-" + i, draft.lines().get(i)));
        }
        if (reasons.isEmpty() && total(draft).compareTo(HIGHEST_TOTAL) > 0) {
            reasons.add(Refusal.at("lines", "request.total", HIGHEST_TOTAL));
        }
        return reasons;
    }

    /** What all lines cost together; every line must be priced. */
    static Money total(RequestDraft draft) {
        return draft.lines().stream().map(DraftRules::price).reduce(Money.yuan(0), Money::plus);
    }

    private static Money price(DraftLine line) {
        Integer quantity = line.quantity();
        BigDecimal unitPrice = line.unitPrice();
        if (quantity == null || unitPrice == null) {
            throw new IllegalArgumentException("a line without a price");
        }
        return Money.yuan(unitPrice).times(quantity);
    }

    private static List<Refusal> refusals(String place, DraftLine line) {
        List<Refusal> reasons =
                new ArrayList<>(FreeText.required("item" + place, 200).check(line.item()));
        Integer quantity = line.quantity();
        if (quantity == null || quantity < 1 || quantity > MOST_PIECES) {
            reasons.add(Refusal.at("quantity" + place, "request.quantity", MOST_PIECES));
        }
        BigDecimal price = line.unitPrice();
        if (price == null || price.signum() <= 0 || price.compareTo(HIGHEST_PRICE) > 0) {
            reasons.add(Refusal.at("unitPrice" + place, "amount.positive"));
        } else if (price.stripTrailingZeros().scale() > 2) {
            reasons.add(Refusal.at("unitPrice" + place, "amount.fen"));
        }
        return reasons;
    }
}
