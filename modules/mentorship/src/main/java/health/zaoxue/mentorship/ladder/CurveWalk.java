package health.zaoxue.mentorship.ladder;

import health.zaoxue.mentorship.FailureRates;
import health.zaoxue.mentorship.LearningCurve;
import health.zaoxue.mentorship.SignedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * R-MEN-174: a curve over cases of days on which different failure rates were asked for. Each case is weighed by the rates p₀ and p₁ that
 * were in force on its day, and the score runs on: its steps are logarithms of likelihood ratios, which add up whatever the ratio of a
 * case was, as in the risk-adjusted CUSUM in which each patient has a chance of failure of their own. Nothing that was learnt, and no
 * warning that was building up, is lost by a change of rates, and nothing that was drawn before it changes.
 *
 * <p>The limit of a case is that of its rates, calculated as if they had held throughout, but never below the limit of a case before:
 * then a change of rates alone signals nothing. Followed through exactly, as {@code CurveWalkTest} does, the chance of a false alarm stays
 * below 11 % between any two pairs of rates of the catalogue, and below 10 % between most; without a change it is at most 10 %.
 *
 * @param kind the rule for a pair of rates
 * @param limits the limit of a rule
 */
record CurveWalk(Asked asked, Function<FailureRates, CurveRule> kind, ToDoubleFunction<CurveRule> limits) {
    /** The score after each of the cases in which the person operated, in order. */
    List<LearningCurve.Point> over(List<SignedCase> cases) {
        List<LearningCurve.Point> points = new ArrayList<>();
        double score = 0;
        double limit = 0;
        for (SignedCase one : cases.stream()
                .filter(each -> each.role().isOperating())
                .sorted(SignedCase.IN_ORDER)
                .toList()) {
            FailureRates rates = asked.on(one.day()).rates();
            CurveRule rule = kind.apply(rates);
            score = rule.after(score, one.outcome().isSuccess());
            limit = Math.max(limit, limits.applyAsDouble(rule));
            points.add(new LearningCurve.Point(
                    points.size() + 1, one.role(), one.outcome().isSuccess(), score, limit, rates));
        }
        return points;
    }

    /** The limit of a case of today. */
    double limitAfter(List<LearningCurve.Point> points) {
        double before = points.isEmpty() ? 0 : points.get(points.size() - 1).limit();
        return Math.max(
                before,
                limits.applyAsDouble(kind.apply(asked.technique().requirements().rates())));
    }

    /** Number of the case at which the limit of its day was first reached, 0 where none was. */
    static int reachedAt(List<LearningCurve.Point> points) {
        return points.stream()
                .filter(point -> point.score() >= point.limit())
                .mapToInt(LearningCurve.Point::number)
                .findFirst()
                .orElse(0);
    }
}
