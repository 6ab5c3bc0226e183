package health.zaoxue.mentorship;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * LC-CUSUM of one person's consecutive cases: advice, never a decision.
 *
 * @param points the score after each case, in order of the cases
 * @param limit the limit h of a case of today, above which competence is likely
 * @param reachedAt number of the case at which the limit was first reached, 0 while it was not
 * @param keeping what followed the certification that is in force, null where there is none
 */
public record LearningCurve(
        TechniqueView technique,
        List<Point> points,
        double limit,
        int reachedAt,
        @Nullable KeepingCurve keeping) implements Serializable {
    public LearningCurve {
        points = List.copyOf(points);
    }

    /** The same with what followed the certification. */
    public LearningCurve kept(KeepingCurve since) {
        return new LearningCurve(technique, points, limit, reachedAt, since);
    }

    /**
     * The score after a case.
     *
     * @param limit the limit h on its day
     * @param rates by which it was weighed, those of its day
     */
    public record Point(int number, CaseRole role, boolean success, double score, double limit, FailureRates rates)
            implements Serializable {}
}
