/** The four stories that the product must serve at once, step by step. Each step names the page whose time it is. */
@NullMarked
package health.zaoxue.benchmarks.story;

import org.jspecify.annotations.NullMarked;
