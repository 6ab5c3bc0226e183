/** The command that runs the product, started, killed and started again as people do it. What is promised about time, memory and ports is measured here. */
@NullMarked
package health.zaoxue.running;

import org.jspecify.annotations.NullMarked;
