/** A world as large as the programme may become, in a database of its own. The same seed makes the same world, and what is there grows on. */
@NullMarked
package health.zaoxue.benchmarks.world;

import org.jspecify.annotations.NullMarked;
