/** Degree pathways in the container: proposed, agreed, confirmed step by step, and who is reminded. */
@NullMarked
package health.zaoxue.mentorship.degree;

import org.jspecify.annotations.NullMarked;
