/** Measures how fast and how light the running product is. Its command writes a table and a file, and says which targets are kept. */
@NullMarked
package health.zaoxue.benchmarks;

import org.jspecify.annotations.NullMarked;
