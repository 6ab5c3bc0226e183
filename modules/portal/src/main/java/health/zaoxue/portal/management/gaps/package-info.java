/** A hospital's own technology gaps: named, planned and given up by its heads. */
@NullMarked
package health.zaoxue.portal.management.gaps;

import org.jspecify.annotations.NullMarked;
