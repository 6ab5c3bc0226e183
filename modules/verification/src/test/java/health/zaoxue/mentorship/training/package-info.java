/** Training events in the container: places under a rush, attendance by codes that change, and what each hospital sees. */
@NullMarked
package health.zaoxue.mentorship.training;

import org.jspecify.annotations.NullMarked;
