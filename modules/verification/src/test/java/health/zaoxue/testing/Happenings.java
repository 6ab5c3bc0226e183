package health.zaoxue.testing;

import health.zaoxue.kernel.Language;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.notices.Fact;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.NoticeService;
import health.zaoxue.platform.notices.Notices;
import health.zaoxue.platform.outbox.Outbox;
import health.zaoxue.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody signs in, and is told that something has happened. */
@Dependent
public class Happenings {
    @Inject
    private Acting acting;

    @Inject
    private OneTransaction transaction;

    @Inject
    private Outbox outbox;

    @Inject
    private Notices notices;

    @Inject
    private NoticeService inbox;

    /** Also sends a message of a kind that nobody delivers. */
    public void tell(Caller who) {
        signIn(who, null);
        acting.as(Population.systemAdmin(), () -> {
            transaction.around(() -> {
                outbox.send(new OutboxMessage("unknown", who.person().toString(), ""));
                notices.tell(who.person(), Fact.of(NoticeKind.ISSUE_RESOLVED, UUID.randomUUID(), 1, "Pump"));
            });
            return who;
        });
    }

    /** Signs somebody in whose account has this address. */
    public void signIn(Caller who, @Nullable String address) {
        acting.as(who, () -> {
            inbox.signedIn(address, Language.TIBETAN);
            return who;
        });
    }
}
