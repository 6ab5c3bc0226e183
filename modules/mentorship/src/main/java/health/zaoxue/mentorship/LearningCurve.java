package health.zaoxue.mentorship;

import java.io.Serializable;
import java.util.List;

/**
 * LC-CUSUM of one person's consecutive cases: advice, never a decision.
 *
 * @param points the score after each case, in order of the cases
 * @param limit the limit h above which competence is likely
 * @param reachedAt number of the case at which the limit was first reached, 0 while it was not
 */
public record LearningCurve(TechniqueView technique, List<Point> points, double limit, int reachedAt)
        implements Serializable {
    public LearningCurve {
        points = List.copyOf(points);
    }

    /** The score after a case. */
    public record Point(int number, CaseRole role, boolean success, double score) implements Serializable {}
}
