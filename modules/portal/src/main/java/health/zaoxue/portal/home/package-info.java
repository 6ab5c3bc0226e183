/** The six portals and who has which. Whoever signs in is led to their own. */
@NullMarked
package health.zaoxue.portal.home;

import org.jspecify.annotations.NullMarked;
