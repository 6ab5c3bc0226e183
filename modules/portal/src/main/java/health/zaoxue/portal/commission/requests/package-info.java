/** Approvals: what waits for the official, and the page on which an official decides. */
@NullMarked
package health.zaoxue.portal.commission.requests;

import org.jspecify.annotations.NullMarked;
