/**
 * The definitions of the indicators: one SQL text each over the fact views of the other modules. The figure, the rows behind it
 * and the figures of each hospital are all read from that one text.
 */
@NullMarked
package health.zaoxue.reporting.indicators;

import org.jspecify.annotations.NullMarked;
