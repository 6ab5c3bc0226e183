/** What only the computer that runs the product can see: statements in the database's log, memory of the application, time to start. Nothing here changes the product's data. */
@NullMarked
package health.zaoxue.benchmarks.server;

import org.jspecify.annotations.NullMarked;
