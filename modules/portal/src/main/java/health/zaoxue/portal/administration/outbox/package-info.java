/** What waits to be told to other systems, for system administrators. */
@NullMarked
package health.zaoxue.portal.administration.outbox;

import org.jspecify.annotations.NullMarked;
