package health.zaoxue.mentorship;

/**
 * How much of one kind of training somebody attended in a year.
 *
 * @param halfHours in steps of half an hour
 */
public record AttendedHours(int year, TrainingKind kind, int events, int halfHours) {
    /** Half hours as hours. */
    public double hours() {
        return halfHours / 2.0;
    }
}
