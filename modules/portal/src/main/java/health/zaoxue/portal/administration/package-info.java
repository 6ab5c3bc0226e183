/** Where administrators begin. Each of the three sees what their role may edit. */
@NullMarked
package health.zaoxue.portal.administration;

import org.jspecify.annotations.NullMarked;
