/** Who may do what where and when, against the real database. */
@NullMarked
package health.zaoxue.mentorship.authorisation;

import org.jspecify.annotations.NullMarked;
