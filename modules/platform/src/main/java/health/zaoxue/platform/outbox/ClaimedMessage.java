package health.zaoxue.platform.outbox;

import java.util.UUID;

/**
 * A message that this worker alone may deliver while its lease lasts.
 *
 * @param attempts this one included; tells this claim from later ones
 */
record ClaimedMessage(UUID id, int attempts, OutboxMessage message) {}
