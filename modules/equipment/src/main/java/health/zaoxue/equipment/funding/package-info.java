/** Funding requests: a hospital writes and endorses, the commission decides, and an approval commits the money in the same transaction. Who had a part in a request never decides on it. */
@NullMarked
package health.zaoxue.equipment.funding;

import org.jspecify.annotations.NullMarked;
