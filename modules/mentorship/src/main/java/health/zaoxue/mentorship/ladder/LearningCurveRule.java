package health.zaoxue.mentorship.ladder;

import health.zaoxue.mentorship.FailureRates;
import health.zaoxue.mentorship.LearningCurve;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.TechniqueView;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * R-MEN-19: the learning curve is LC-CUSUM over the cases in which the person operated, in order. The score starts at 0 and never
 * falls below it; a case as planned adds ln((1 − p₀) / (1 − p₁)), any other takes ln(p₁ / p₀) away. It informs; it decides nothing.
 */
record LearningCurveRule(double acceptable, double unacceptable) implements CurveRule {
    /** Over so many cases … */
    private static final int HORIZON = 50;
    /** … somebody who fails at the unacceptable rate shall reach the limit no more often than this. */
    private static final double FALSE_ALARM = 0.1;

    static LearningCurveRule of(FailureRates rates) {
        return new LearningCurveRule(
                rates.acceptable().doubleValue(), rates.unacceptable().doubleValue());
    }

    /** The curve with the limits that rules have. */
    static LearningCurve curve(TechniqueView technique, List<SignedCase> cases, ToDoubleFunction<CurveRule> limits) {
        CurveWalk walk = new CurveWalk(new Asked(technique), LearningCurveRule::of, limits);
        List<LearningCurve.Point> points = walk.over(cases);
        return new LearningCurve(technique, points, walk.limitAfter(points), CurveWalk.reachedAt(points), null);
    }

    @Override
    public double after(double score, boolean success) {
        return walk().after(score, success);
    }

    /** The lowest limit that somebody who fails too often reaches within the horizon with at most the chance of a false alarm. */
    @Override
    public double limit() {
        return walk().limit(new ScoreWalk.FalseAlarm(1 - unacceptable, HORIZON, FALSE_ALARM));
    }

    private ScoreWalk walk() {
        return new ScoreWalk(Math.log((1 - acceptable) / (1 - unacceptable)), Math.log(acceptable / unacceptable));
    }
}
