package health.zaoxue.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that was not delivered yet, as administrators see it: without its content.
 *
 * @param dueAt when it is tried next, unless it is parked
 * @param parked whether it is tried no more until a person says so
 */
public record OutboxEntry(
        UUID id,
        String kind,
        String key,
        Instant sentAt,
        Instant dueAt,
        int attempts,
        @Nullable String lastFailure,
        boolean parked) {}
