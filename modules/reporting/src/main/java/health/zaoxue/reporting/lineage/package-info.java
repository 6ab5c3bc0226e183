/** Generations of independent doctors, from the mentors who decided on their first certification. An aid mentor is generation 0. */
@NullMarked
package health.zaoxue.reporting.lineage;

import org.jspecify.annotations.NullMarked;
