package health.zaoxue.equipment.ledger;

import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.FreshSignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which sums are large, and what is asked of whoever moves or decides on one. */
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

    /** R-EQP-42: a large sum is moved, paid and decided on only by somebody who has signed in a moment ago. */
    public Optional<Refusal> objection(Money amount) {
        return amount.compareTo(from()) < 0 ? Optional.empty() : signIn.objection();
    }
}
