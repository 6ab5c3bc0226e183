/** Recipient hospitals with their departments. One page lists them, one edits. */
@NullMarked
package health.zaoxue.portal.administration.hospitals;

import org.jspecify.annotations.NullMarked;
