/** Many people at once, in a closed loop. Times are kept in histograms, so that no high value is averaged away. */
@NullMarked
package health.zaoxue.benchmarks.load;

import org.jspecify.annotations.NullMarked;
