package health.zaoxue.identity.account;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.outbox.Delivery;
import health.zaoxue.platform.outbox.OutboxMessage;
import health.zaoxue.platform.outbox.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Takes roles of ours from an account in Keycloak that nobody here has. */
@ApplicationScoped
class StripDelivery implements Delivery {
    static final String KIND = "identity.unknown-account";

    @Inject
    private AccountDirectory directory;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SECURITY_ADMIN);
    }

    @Override
    public Patience patience() {
        return AccountDelivery.ENDLESS;
    }

    @Override
    public void deliver(OutboxMessage message) throws Exception {
        directory.strip(message.payload());
    }
}
