/** The wall in front of every service method. It reads what the method states and lets the call through or not. */
@NullMarked
package health.zaoxue.platform.permission;

import org.jspecify.annotations.NullMarked;
