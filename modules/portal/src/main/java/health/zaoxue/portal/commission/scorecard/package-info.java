/** The commission's scorecard, the rows behind its figures, and the drawing of who trained whom. */
@NullMarked
package health.zaoxue.portal.commission.scorecard;

import org.jspecify.annotations.NullMarked;
