/** What people type, checked at the service before it becomes a value. All that is wrong is said at once, each next to its field. */
@NullMarked
package health.zaoxue.platform.input;

import org.jspecify.annotations.NullMarked;
