package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training event as lists show it.
 *
 * @param department the department that it is for, or null for all
 * @param taken places that somebody has
 * @param waiting how many wait for one
 * @param attended how many were there
 * @param mine how the reader stands with it, or null
 * @param attendedByMe whether the reader was there
 */
public record TrainingRow(
        UUID id,
        UUID hospital,
        TrainingKind kind,
        String title,
        TrainingState state,
        @Nullable Translated department,
        String place,
        Instant startsAt,
        int halfHours,
        int places,
        int taken,
        int waiting,
        int attended,
        @Nullable PlaceStanding mine,
        boolean attendedByMe)
        implements Serializable {
    private static final int MINUTES = 30;

    /** When it is over. */
    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes((long) halfHours * MINUTES));
    }

    /** Half hours as hours. */
    public double hours() {
        return halfHours / 2.0;
    }

    /** Places that nobody has. */
    public int free() {
        return places - taken;
    }
}
