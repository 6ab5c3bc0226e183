package health.zaoxue.mentorship;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * CUSUM of the cases since a certification began, which watches for a relapse: advice, never a decision.
 *
 * @param since the first day of the certification
 * @param points the score after each case, in order of the cases
 * @param limit the limit h of a case of today, from which failures are more than chance
 * @param signalledAt number of the case at which the limit was first reached, 0 while it was not
 */
public record KeepingCurve(LocalDate since, List<LearningCurve.Point> points, double limit, int signalledAt)
        implements Serializable {
    public KeepingCurve {
        points = List.copyOf(points);
    }
}
