/** Decisions lent for an absence. Whoever is away says to whom and when; whoever decides meanwhile sees for whom. */
@NullMarked
package health.zaoxue.portal.commission.absence;

import org.jspecify.annotations.NullMarked;
