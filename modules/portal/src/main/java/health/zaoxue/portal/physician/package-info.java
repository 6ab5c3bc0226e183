/** The physician's own page: how far, what next, what the mentor said. Views load, bind a form and call one service. */
@NullMarked
package health.zaoxue.portal.physician;

import org.jspecify.annotations.NullMarked;
