package health.zaoxue.equipment.ledger;

import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.FreshSignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which sums are large, and what is asked of whoever decides on one, pays from it or moves it. */
@ApplicationScoped
public class LargeSums {
    @Inject
    private FreshSignIn signIn;

    @Inject
    @ConfigProperty(name = "zaoxue.funding.two-approvers-from", defaultValue = "1000000")
    private BigDecimal from;

    /** From how much on a sum is large: two officials must agree on it. */
    public Money from() {
        return Money.yuan(from);
    }

    /**
     * R-EQP-42: a large sum is decided on, paid, given and moved only by somebody who has signed in a moment ago. Of a request its
     * whole counts, also where only a part is paid.
     */
    public Optional<Refusal> objection(Money whole) {
        return threshold().isReachedBy(whole) ? signIn.objection() : Optional.empty();
    }

    /** The same for money that is given or moved in parts. */
    Optional<Refusal> objection(Money lately, Money part) {
        return threshold().isReachedBy(lately, part) ? signIn.objection() : Optional.empty();
    }

    Threshold threshold() {
        return new Threshold(from());
    }
}
