package health.zaoxue.portal.administration.outbox;

import health.zaoxue.platform.outbox.OutboxEntry;
import health.zaoxue.platform.outbox.OutboxService;
import health.zaoxue.platform.outbox.OutboxState;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.ListModel;
import health.zaoxue.portal.page.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/outbox/index: what is delayed or parked, why, and trying it again. */
@Named("outbox")
@ViewScoped
public class OutboxView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OutboxService outbox;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    private final ListModel<OutboxEntry> rows = new ListModel<>(listing -> outbox.undelivered(listing));
    private transient @Nullable OutboxState state;

    public ListModel<OutboxEntry> getRows() {
        return rows;
    }

    public OutboxState getState() {
        if (state == null) {
            state = outbox.state();
        }
        return state;
    }

    /** How long the oldest message has waited, in whole minutes. */
    public long getOldestMinutes() {
        return Duration.ofSeconds(getState().oldestSeconds()).toMinutes();
    }

    public void tryAgain(UUID message) {
        outbox.tryAgain(message);
        state = null;
        answers.done(texts.get("administration", "outbox.again.done"));
    }
}
