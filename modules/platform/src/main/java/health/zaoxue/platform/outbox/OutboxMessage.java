package health.zaoxue.platform.outbox;

/**
 * Something that another system must be told.
 *
 * @param kind says which {@link Delivery} tells it, such as {@code mail}: small letters, dots and hyphens
 * @param key what makes it this message and no other, such as a record's id and version; no names and no addresses, since it is shown
 * @param payload what the delivery needs to know, usually JSON; forgotten once it is delivered
 */
public record OutboxMessage(String kind, String key, String payload) {}
