package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.ledger.LargeSums;
import health.zaoxue.equipment.ledger.Ledger;
import health.zaoxue.equipment.ledger.Movement;
import health.zaoxue.equipment.ledger.Purpose;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of the money when a request moves on. */
@ApplicationScoped
class Payments {
    @Inject
    private Ledger ledger;

    @Inject
    private LargeSums large;

    /** Whoever decides on a large sum has signed in a moment ago, whatever the verdict. */
    Optional<Refusal> objectionToDeciding(FundingRequest request) {
        return large.objection(request.total());
    }

    /** R-EQP-20: why the line cannot pay, or nothing. The second official does not change the line that the first one chose. */
    Optional<Refusal> objectionToCommitting(FundingRequest request, @Nullable UUID chosen, UUID sponsor) {
        UUID proposed = request.budgetLine();
        UUID line = chosen == null ? proposed : chosen;
        if (line == null) {
            return Optional.of(Refusal.at("budgetLine", "budget.none"));
        }
        if (!request.duties().approvers().isEmpty() && !line.equals(proposed)) {
            return Optional.of(Refusal.at("budgetLine", "budget.chosen-already"));
        }
        return ledger.objection(line, new Purpose(request.category(), request.hospital(), sponsor, request.total()));
    }

    void commit(FundingRequest request, Deed deed) {
        ledger.commit(line(request), request.total(), movement(request, deed));
    }

    /** No more is paid out than is still set aside. */
    Optional<Refusal> objectionToPaying(FundingRequest request, Money amount) {
        if (!amount.isPositive()) {
            return Optional.of(Refusal.at("amount", "amount.positive"));
        }
        Optional<Refusal> stale = large.objection(request.total());
        if (stale.isPresent()) {
            return stale;
        }
        Money open = ledger.openFor(request.id());
        return open.compareTo(amount) < 0
                ? Optional.of(Refusal.at("amount", "payment.too-much", open))
                : Optional.empty();
    }

    void pay(FundingRequest request, Money amount, Deed deed) {
        ledger.pay(line(request), amount, movement(request, deed));
    }

    void releaseRest(FundingRequest request, Deed deed) {
        Money rest = ledger.openFor(request.id());
        if (rest.isPositive()) {
            ledger.release(line(request), rest, movement(request, deed));
        }
    }

    private static UUID line(FundingRequest request) {
        UUID line = request.budgetLine();
        if (line == null) {
            throw new IllegalStateException("request " + request.id() + " has no budget line");
        }
        return line;
    }

    private static Movement movement(FundingRequest request, Deed deed) {
        String note = deed.reason().length() > 500 ? deed.reason().substring(0, 500) : deed.reason();
        return Movement.forRequest(request.id(), deed.by(), deed.at(), note);
    }
}
