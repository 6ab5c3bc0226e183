/**
 * What other systems must be told: written in the transaction of the change, delivered afterwards, never lost and never twice.
 * Whoever tells another system something implements {@link health.zaoxue.platform.outbox.Delivery} for its kind.
 */
@NullMarked
package health.zaoxue.platform.outbox;

import org.jspecify.annotations.NullMarked;
