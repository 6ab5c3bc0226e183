/** The hospitals that the commission answers for. */
@NullMarked
package health.zaoxue.portal.commission.hospitals;

import org.jspecify.annotations.NullMarked;
