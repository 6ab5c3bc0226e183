/** Sessions that end before their time, on every node. What has ended is a row of the database; each node keeps the latest in memory. */
@NullMarked
package health.zaoxue.platform.sessions;

import org.jspecify.annotations.NullMarked;
