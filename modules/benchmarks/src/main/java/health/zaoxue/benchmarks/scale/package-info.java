/** How fast the product is in a small world and in a large one, and how many times slower. Pages are asked for as browsers do. */
@NullMarked
package health.zaoxue.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
