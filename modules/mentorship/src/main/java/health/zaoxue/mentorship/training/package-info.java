/** Training events: planning them, their places, and who was there. A place has a number that is given once; attendance is shown by a code that changes. */
@NullMarked
package health.zaoxue.mentorship.training;

import org.jspecify.annotations.NullMarked;
