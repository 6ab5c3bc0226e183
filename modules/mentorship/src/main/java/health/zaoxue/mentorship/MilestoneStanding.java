package health.zaoxue.mentorship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a milestone stands on a day. */
public enum MilestoneStanding {
    /** A supervisor has confirmed it. */
    CONFIRMED,
    /** Reported as done; a supervisor has not confirmed it yet. */
    REPORTED,
    /** Not done, and its day is past. */
    OVERDUE,
    /** Not done, and due within 30 days. */
    DUE_SOON,
    /** Not done, with time left. */
    AHEAD;

    /** From so many days before its day on, a milestone is due soon. */
    public static final int SOON_DAYS = 30;

    /** R-MEN-163: what is not done is due soon from 30 days before its day on, and overdue from the day after it. */
    public static MilestoneStanding of(LocalDate due, @Nullable LocalDate doneOn, boolean confirmed, LocalDate today) {
        if (doneOn != null) {
            return confirmed ? CONFIRMED : REPORTED;
        }
        if (today.isAfter(due)) {
            return OVERDUE;
        }
        return today.isBefore(due.minusDays(SOON_DAYS)) ? AHEAD : DUE_SOON;
    }
}
