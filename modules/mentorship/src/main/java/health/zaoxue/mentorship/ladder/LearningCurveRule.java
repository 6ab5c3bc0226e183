package health.zaoxue.mentorship.ladder;

import health.zaoxue.mentorship.LearningCurve;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.TechniqueView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * R-MEN-19: the learning curve is LC-CUSUM over the cases in which the person operated, in order. The score starts at 0 and never
 * falls below it; a case as planned adds ln((1 − p₀) / (1 − p₁)), any other takes ln(p₁ / p₀) away. It informs; it decides nothing.
 */
record LearningCurveRule(double acceptable, double unacceptable) {
    /** Over so many cases … */
    private static final int HORIZON = 50;
    /** … somebody who fails at the unacceptable rate shall reach the limit no more often than this. */
    private static final double FALSE_ALARM = 0.1;

    private static final double GRID = 1e6;
    private static final double STEP = 0.05;

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
        return new LearningCurve(technique, points, limit, reached);
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
        return Math.max(0, score + weight(success));
    }

    private double weight(boolean success) {
        return success ? Math.log((1 - acceptable) / (1 - unacceptable)) : Math.log(acceptable / unacceptable);
    }

    /** The lowest limit that somebody who fails too often reaches within the horizon with at most the chance of a false alarm. */
    double limit() {
        double limit = STEP;
        while (chanceToReach(limit) > FALSE_ALARM) {
            limit += STEP;
        }
        return limit;
    }

    /** Exact, by following every score that can come up; scores that agree to six decimals are one. */
    private double chanceToReach(double limit) {
        double up = weight(true);
        double down = weight(false);
        Map<Long, Double> chances = Map.of(0L, 1.0);
        double reached = 0;
        for (int number = 0; number < HORIZON; number++) {
            Map<Long, Double> next = new HashMap<>();
            for (Map.Entry<Long, Double> each : chances.entrySet()) {
                double score = each.getKey() / GRID;
                reached += follow(next, score + up, each.getValue() * (1 - unacceptable), limit);
                reached += follow(next, Math.max(0, score + down), each.getValue() * unacceptable, limit);
            }
            chances = next;
        }
        return reached;
    }

    private static double follow(Map<Long, Double> next, double score, double chance, double limit) {
        if (score >= limit) {
            return chance;
        }
        next.merge(Math.round(score * GRID), chance, Double::sum);
        return 0;
    }
}
