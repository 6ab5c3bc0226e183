/** The language somebody reads in. It is chosen from three, remembered in a cookie, and never taken from outside unchecked. */
@NullMarked
package health.zaoxue.portal.language;

import org.jspecify.annotations.NullMarked;
