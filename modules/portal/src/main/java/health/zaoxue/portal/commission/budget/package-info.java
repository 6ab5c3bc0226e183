/** Budget lines and the ledger behind each figure. */
@NullMarked
package health.zaoxue.portal.commission.budget;

import org.jspecify.annotations.NullMarked;
