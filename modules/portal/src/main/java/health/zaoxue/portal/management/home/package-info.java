/** The first page of hospital management: what waits for whoever opens it, by role. */
@NullMarked
package health.zaoxue.portal.management.home;

import org.jspecify.annotations.NullMarked;
