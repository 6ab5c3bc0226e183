package health.zaoxue.testing;

import health.zaoxue.platform.Caller;
import health.zaoxue.platform.outbox.Outbox;
import health.zaoxue.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Something happens at a hospital that others must be told. */
@Dependent
public class Happenings {
    @Inject
    private Acting acting;

    @Inject
    private OneTransaction transaction;

    @Inject
    private Outbox outbox;

    /** A message of a kind that nobody delivers. */
    public void tell(Caller who, UUID hospital) {
        acting.as(who, () -> {
            transaction.around(() -> outbox.send(new OutboxMessage("unknown", "of " + hospital, "")));
            return hospital;
        });
    }
}
