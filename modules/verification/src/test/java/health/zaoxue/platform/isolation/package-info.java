/** The database's own wall: what is seen, changed and added past every check of a service, by whichever way and role. */
@NullMarked
package health.zaoxue.platform.isolation;

import org.jspecify.annotations.NullMarked;
