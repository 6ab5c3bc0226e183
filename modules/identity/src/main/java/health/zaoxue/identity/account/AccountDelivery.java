package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountFailure;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.outbox.Delivery;
import health.zaoxue.platform.outbox.OutboxMessage;
import health.zaoxue.platform.outbox.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** R-IDN-45: tells Keycloak what is wished of an account. What Keycloak refuses stands at the account, and waits for another wish. */
@ApplicationScoped
class AccountDelivery implements Delivery {
    /** As long as Keycloak does not answer, it is asked at least each minute, and never given up. */
    static final Patience ENDLESS = new Patience(Duration.ofMinutes(1), Integer.MAX_VALUE);

    @Inject
    private Settlement settlement;

    @Override
    public String kind() {
        return Wishes.KIND;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SECURITY_ADMIN);
    }

    @Override
    public Patience patience() {
        return ENDLESS;
    }

    @Override
    public void deliver(OutboxMessage message) throws Exception {
        Optional<AccountFailure> failure = settlement.settle(UUID.fromString(message.payload()));
        if (failure.isPresent() && failure.get() == AccountFailure.UNREACHABLE) {
            throw new AccountDirectory.Unreachable(new IllegalStateException("Keycloak"));
        }
    }
}
