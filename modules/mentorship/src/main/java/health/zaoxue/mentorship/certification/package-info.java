/** The hospital's formal word. A certification is granted only where the rule holds, and keeps the cases that spoke for it. */
@NullMarked
package health.zaoxue.mentorship.certification;

import org.jspecify.annotations.NullMarked;
