/** Handovers on the pages of those who leave, take over and oversee. Views load and call one service. */
@NullMarked
package health.zaoxue.portal.handover;

import org.jspecify.annotations.NullMarked;
