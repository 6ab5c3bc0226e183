package health.zaoxue.platform.outbox;

import health.zaoxue.kernel.Role;
import java.util.Set;

/**
 * Tells another system what was sent by {@link Outbox}. A CDI bean; each kind has a worker of its own on every node, so that a slow
 * system delays no other.
 */
public interface Delivery {
    /** The kind of messages that it delivers; one delivery for a kind. */
    String kind();

    /** Whether this node can deliver at all; one that cannot leaves the messages to others. */
    default boolean isPossible() {
        return true;
    }

    /** In which roles of the house it calls services. */
    default Set<Role> roles() {
        return Set.of(Role.SYSTEM_ADMIN);
    }

    /** How patient it is with a system that does not answer. */
    default Patience patience() {
        return Patience.USUAL;
    }

    /**
     * Tells it, in a request of its own and outside of any transaction. Whatever it throws means: try again later, unless it is
     * {@link Undeliverable}. Where a node dies after the other system was told, it is told again under the same key: make that
     * harmless.
     */
    void deliver(OutboxMessage message) throws Exception;
}
