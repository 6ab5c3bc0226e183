package health.zaoxue.platform.outbox;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import java.util.UUID;

/** What waits to be told to other systems, for system administrators. */
public interface OutboxService {
    /** What is not delivered yet, parked first; columns {@code kind}, {@code sentAt}, {@code attempts}. */
    Page<OutboxEntry> undelivered(Listing listing);

    /** R-PLT-23: has a message tried again at once, with all its attempts before it. */
    void tryAgain(UUID message);

    /** Numbers for measurements; no content. */
    OutboxState state();
}
