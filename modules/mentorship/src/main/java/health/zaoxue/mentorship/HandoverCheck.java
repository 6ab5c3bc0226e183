package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;

/**
 * What became of a technique in the three months after a tour.
 *
 * @param cases done at the hospital in these months, as signed off
 * @param minimum the fewest cases that keep it, as the handover says
 */
public record HandoverCheck(UUID technique, Translated name, int cases, int minimum, HandoverResult result)
        implements Serializable {}
