/** The one source of time. Everything that needs the moment is given a java.time.Clock. */
@NullMarked
package health.zaoxue.platform.clock;

import org.jspecify.annotations.NullMarked;
