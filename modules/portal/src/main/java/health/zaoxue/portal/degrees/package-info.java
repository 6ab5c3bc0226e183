/** Degree pathways: those that one works for or supervises, one of them, and all of a hospital for its heads. Views load and call one service. */
@NullMarked
package health.zaoxue.portal.degrees;

import org.jspecify.annotations.NullMarked;
