/** How a technology gap is told, the same in every portal. */
@NullMarked
package health.zaoxue.portal.gaps;

import org.jspecify.annotations.NullMarked;
