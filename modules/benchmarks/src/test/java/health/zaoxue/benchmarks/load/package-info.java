/** Tests of what is computed here; what needs the running product is seen by running it. */
@NullMarked
package health.zaoxue.benchmarks.load;

import org.jspecify.annotations.NullMarked;
