/** Tours of duty: where each of the aid staff is from which day to which. Nobody is at two places on one day. */
@NullMarked
package health.zaoxue.identity.tour;

import org.jspecify.annotations.NullMarked;
