/** The ladder, computed. It is never stored: signed-off cases and certifications are asked whenever somebody looks. */
@NullMarked
package health.zaoxue.mentorship.ladder;

import org.jspecify.annotations.NullMarked;
