/** What a browser has to fetch for a page, the first time and again. Sizes are those of the compressed bodies on the wire. */
@NullMarked
package health.zaoxue.benchmarks.weight;

import org.jspecify.annotations.NullMarked;
