/** The register of pairings in the administration. It is read there and kept by the heads of the hospitals. */
@NullMarked
package health.zaoxue.portal.administration.pairings;

import org.jspecify.annotations.NullMarked;
