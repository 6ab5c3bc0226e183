/** Tables that come in: tried out first, then confirmed. */
@NullMarked
package health.zaoxue.portal.administration.imports;

import org.jspecify.annotations.NullMarked;
