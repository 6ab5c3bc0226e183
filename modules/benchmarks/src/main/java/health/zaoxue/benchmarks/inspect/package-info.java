/** What one person alone, or many who only stay, make the product do. No times are taken here: it is about amounts. */
@NullMarked
package health.zaoxue.benchmarks.inspect;

import org.jspecify.annotations.NullMarked;
