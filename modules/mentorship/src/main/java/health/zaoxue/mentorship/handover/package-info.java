/** Handovers at the end of a tour. The file is built from facts; the mentor completes it, a successor takes it over, and time shows what stayed. */
@NullMarked
package health.zaoxue.mentorship.handover;

import org.jspecify.annotations.NullMarked;
