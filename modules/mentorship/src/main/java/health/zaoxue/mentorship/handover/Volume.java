package health.zaoxue.mentorship.handover;

import health.zaoxue.kernel.Translated;
import java.util.UUID;

/**
 * How often the people of a hospital did a handed technique within some days.
 *
 * @param minimum the fewest cases in three months that keep it
 */
record Volume(UUID technique, Translated name, int minimum, int cases) {
    /** R-MEN-127: done more rarely than what keeps it. */
    boolean isRare() {
        return cases < minimum;
    }
}
