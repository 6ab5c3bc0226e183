/** Who may do what where and when. Nothing is stored here: every answer is computed from certifications, their steps and signed-off cases. */
@NullMarked
package health.zaoxue.mentorship.authorisation;

import org.jspecify.annotations.NullMarked;
