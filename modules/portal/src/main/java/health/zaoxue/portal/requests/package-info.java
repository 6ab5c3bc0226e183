/** One funding request as the hospital and the commission both see it: its chain, its history, the check against altitude, the money and the gap. */
@NullMarked
package health.zaoxue.portal.requests;

import org.jspecify.annotations.NullMarked;
