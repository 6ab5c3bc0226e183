/** The audit administrators' pages: the trail with its search, one entry, and the verification. Nothing here changes anything. */
@NullMarked
package health.zaoxue.portal.administration.trail;

import org.jspecify.annotations.NullMarked;
