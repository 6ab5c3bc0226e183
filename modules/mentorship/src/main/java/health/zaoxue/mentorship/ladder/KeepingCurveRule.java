package health.zaoxue.mentorship.ladder;

import health.zaoxue.mentorship.FailureRates;
import health.zaoxue.mentorship.KeepingCurve;
import health.zaoxue.mentorship.LearningCurve;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.TechniqueView;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * R-MEN-110: from the first day of a certification on, the curve is turned round: CUSUM over the cases in which the person operated since,
 * in order. The score starts at 0 and never falls below it; a case that did not go as planned adds ln(p₁ / p₀), any other takes
 * ln((1 − p₀) / (1 − p₁)) away. Somebody who fails at the acceptable rate reaches the limit within a hundred cases with a chance of at most
 * 10 %. It informs; it decides nothing.
 */
record KeepingCurveRule(double acceptable, double unacceptable) implements CurveRule {
    private static final int HORIZON = 100;
    private static final double FALSE_ALARM = 0.1;

    static KeepingCurveRule of(FailureRates rates) {
        return new KeepingCurveRule(
                rates.acceptable().doubleValue(), rates.unacceptable().doubleValue());
    }

    /** The curve since that day with the limits that rules have. */
    static KeepingCurve curve(
            TechniqueView technique, LocalDate since, List<SignedCase> cases, ToDoubleFunction<CurveRule> limits) {
        CurveWalk walk = new CurveWalk(new Asked(technique), KeepingCurveRule::of, limits);
        List<LearningCurve.Point> points = walk.over(
                cases.stream().filter(one -> !one.day().isBefore(since)).toList());
        return new KeepingCurve(since, points, walk.limitAfter(points), CurveWalk.reachedAt(points));
    }

    @Override
    public double after(double score, boolean success) {
        return walk().after(score, !success);
    }

    @Override
    public double limit() {
        return walk().limit(new ScoreWalk.FalseAlarm(acceptable, HORIZON, FALSE_ALARM));
    }

    private ScoreWalk walk() {
        return new ScoreWalk(Math.log(unacceptable / acceptable), Math.log((1 - unacceptable) / (1 - acceptable)));
    }
}
