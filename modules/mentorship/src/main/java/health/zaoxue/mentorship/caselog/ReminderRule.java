package health.zaoxue.mentorship.caselog;

import java.time.LocalDate;

/**
 * When a mentor is reminded.
 *
 * @param today the day on which the house looks
 */
record ReminderRule(LocalDate today) {
    /** A case that waits so many days is late. */
    static final int LATE_DAYS = 30;

    /** So many cases that wait are too many. */
    static final int LONG_QUEUE = 25;

    /** How many days the house may have been away without a reminder being lost. */
    private static final int LOOKS_BACK = 30;

    /** R-MEN-88: mentors are reminded once of each case that has waited for 30 days, and once a week while 25 or more wait. */
    boolean isLate(LocalDate sent) {
        return !sent.isAfter(lastLate());
    }

    /** The latest day of sending that is late today. */
    LocalDate lastLate() {
        return today.minusDays(LATE_DAYS);
    }

    /** The earliest day of sending that is looked at today. */
    LocalDate firstLate() {
        return lastLate().minusDays(LOOKS_BACK);
    }
}
