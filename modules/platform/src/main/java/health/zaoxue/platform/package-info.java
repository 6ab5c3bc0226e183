/**
 * Who calls and what they may do. Every public method of a service states whom it is permitted to; a call that nothing
 * permits is refused before its transaction begins.
 */
@NullMarked
package health.zaoxue.platform;

import org.jspecify.annotations.NullMarked;
