/** Tests of what is computed here; what needs the running product is seen by running it. */
@NullMarked
package health.zaoxue.benchmarks.report;

import org.jspecify.annotations.NullMarked;
