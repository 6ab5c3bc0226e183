package health.zaoxue.platform.outbox;

/**
 * How the outbox stands.
 *
 * @param waiting how many are to be delivered
 * @param oldestSeconds how long the oldest of them has waited
 * @param parked how many wait for a person
 */
public record OutboxState(long waiting, long oldestSeconds, long parked) {}
