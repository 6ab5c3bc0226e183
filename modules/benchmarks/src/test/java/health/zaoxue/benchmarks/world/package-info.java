/** The world that is made for measuring. */
@NullMarked
package health.zaoxue.benchmarks.world;

import org.jspecify.annotations.NullMarked;
