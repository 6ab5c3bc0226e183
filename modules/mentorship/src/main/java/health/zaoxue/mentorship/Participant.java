package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has to do with a training event.
 *
 * @param attendedAt when it was known that they were there, or null
 * @param remark what was said by whoever marked them by hand or took them off, or null
 * @param markedBy who that was, or null
 * @param takenOff whether the attendance counts no more
 */
public record Participant(
        UUID person,
        Translated name,
        @Nullable String staffNumber,
        PlaceStanding standing,
        @Nullable Instant attendedAt,
        @Nullable AttendanceProof proof,
        boolean takenOff,
        @Nullable String remark,
        @Nullable Translated markedBy)
        implements Serializable {
    /** Whether they count as having been there. */
    public boolean attended() {
        return attendedAt != null && !takenOff;
    }
}
