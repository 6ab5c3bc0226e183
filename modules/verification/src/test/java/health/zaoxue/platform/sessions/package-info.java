/** Sessions that end before their time, in the real database. */
@NullMarked
package health.zaoxue.platform.sessions;

import org.jspecify.annotations.NullMarked;
