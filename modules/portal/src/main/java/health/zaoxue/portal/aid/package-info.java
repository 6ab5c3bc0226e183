/** The page of somebody on a tour of duty: days left, cases that wait, and what goes on without them. Views load and call one service. */
@NullMarked
package health.zaoxue.portal.aid;

import org.jspecify.annotations.NullMarked;
