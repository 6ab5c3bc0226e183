/** Supporting institutions, their alliances, and the places that hospitals and institutions belong to. */
@NullMarked
package health.zaoxue.portal.administration.institutions;

import org.jspecify.annotations.NullMarked;
