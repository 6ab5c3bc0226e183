/** Handovers in the container: how they open, are handed in, taken over and looked after. Each test has a hospital of its own. */
@NullMarked
package health.zaoxue.mentorship.handover;

import org.jspecify.annotations.NullMarked;
