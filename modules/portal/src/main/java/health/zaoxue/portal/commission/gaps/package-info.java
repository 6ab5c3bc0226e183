/** Technology gaps of all hospitals, as the commission reads them. */
@NullMarked
package health.zaoxue.portal.commission.gaps;

import org.jspecify.annotations.NullMarked;
