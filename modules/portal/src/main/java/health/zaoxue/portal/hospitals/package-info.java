/** One hospital with all that stands around it, for the portals that share it. */
@NullMarked
package health.zaoxue.portal.hospitals;

import org.jspecify.annotations.NullMarked;
