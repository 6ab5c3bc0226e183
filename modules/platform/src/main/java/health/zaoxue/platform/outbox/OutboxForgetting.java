package health.zaoxue.platform.outbox;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.rounds.RecurringWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** R-PLT-28: forgets messages that were delivered longer ago than they are to be kept; what waits stays. */
@ApplicationScoped
class OutboxForgetting implements RecurringWork {
    @Inject
    private Messages messages;

    @Inject
    @ConfigProperty(name = "zaoxue.outbox.keep.days", defaultValue = "30")
    private int days;

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SYSTEM_ADMIN);
    }

    @Override
    public void run() {
        messages.forgetDelivered(Duration.ofDays(days));
    }
}
