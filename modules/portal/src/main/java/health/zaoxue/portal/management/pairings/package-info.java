/** A hospital's pairings as its heads see them: made, ended early, handed over. */
@NullMarked
package health.zaoxue.portal.management.pairings;

import org.jspecify.annotations.NullMarked;
