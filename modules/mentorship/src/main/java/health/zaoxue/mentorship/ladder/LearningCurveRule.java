package health.zaoxue.mentorship.ladder;

import health.zaoxue.mentorship.LearningCurve;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.TechniqueView;
import java.util.ArrayList;
import java.util.List;

/**
 * R-MEN-19: the learning curve is LC-CUSUM over the cases in which the person operated, in order. The score starts at 0 and never
 * falls below it; a case as planned adds ln((1 − p₀) / (1 − p₁)), any other takes ln(p₁ / p₀) away. It informs; it decides nothing.
 */
record LearningCurveRule(double acceptable, double unacceptable) {
    /** Over so many cases … */
    private static final int HORIZON = 50;
    /** … somebody who fails at the unacceptable rate shall reach the limit no more often than this. */
    private static final double FALSE_ALARM = 0.1;

    static LearningCurveRule of(TechniqueView technique) {
        return new LearningCurveRule(
                technique.requirements().acceptableFailure().doubleValue(),
                technique.requirements().unacceptableFailure().doubleValue());
    }

    /** The curve with a limit that this rule has given before. */
    LearningCurve curve(TechniqueView technique, List<SignedCase> cases, double limit) {
        List<LearningCurve.Point> points = points(cases);
        int reached = points.stream()
                .filter(point -> point.score() >= limit)
                .mapToInt(LearningCurve.Point::number)
                .findFirst()
                .orElse(0);
        return new LearningCurve(technique, points, limit, reached, null);
    }

    List<LearningCurve.Point> points(List<SignedCase> cases) {
        List<LearningCurve.Point> points = new ArrayList<>();
        double score = 0;
        for (SignedCase one : cases.stream()
                .filter(each -> each.role().isOperating())
                .sorted(SignedCase.IN_ORDER)
                .toList()) {
            score = after(score, one.outcome().isSuccess());
            points.add(new LearningCurve.Point(
                    points.size() + 1, one.role(), one.outcome().isSuccess(), score));
        }
        return points;
    }

    double after(double score, boolean success) {
        return walk().after(score, success);
    }

    /** The lowest limit that somebody who fails too often reaches within the horizon with at most the chance of a false alarm. */
    double limit() {
        return walk().limit(new ScoreWalk.FalseAlarm(1 - unacceptable, HORIZON, FALSE_ALARM));
    }

    private ScoreWalk walk() {
        return new ScoreWalk(Math.log((1 - acceptable) / (1 - unacceptable)), Math.log(acceptable / unacceptable));
    }
}
