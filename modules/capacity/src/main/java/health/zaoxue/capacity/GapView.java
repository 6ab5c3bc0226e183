package health.zaoxue.capacity;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;

/**
 * A technique that a hospital cannot offer yet, as others see it.
 *
 * @param number as people say it, such as {@code G-0001}
 * @param hospital which hospital has the gap
 * @param technique which technique is missing
 * @param name of the technique
 * @param dates when it came how far
 * @param version of the record that was read, for the next act on it
 */
public record GapView(
        UUID id,
        String number,
        UUID hospital,
        UUID technique,
        Translated name,
        GapState state,
        GapDates dates,
        int version)
        implements Serializable {}
