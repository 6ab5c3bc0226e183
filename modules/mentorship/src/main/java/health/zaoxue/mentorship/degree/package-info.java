/** Degree pathways: proposed by whoever works for the degree, agreed and confirmed by supervisors. Each aggregate defends its own states. */
@NullMarked
package health.zaoxue.mentorship.degree;

import org.jspecify.annotations.NullMarked;
