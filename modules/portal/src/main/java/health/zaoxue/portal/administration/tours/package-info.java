/** Tours of duty: planned, extended, ended early. */
@NullMarked
package health.zaoxue.portal.administration.tours;

import org.jspecify.annotations.NullMarked;
