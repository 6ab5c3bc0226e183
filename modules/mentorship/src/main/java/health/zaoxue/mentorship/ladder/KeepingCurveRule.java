package health.zaoxue.mentorship.ladder;

import health.zaoxue.mentorship.KeepingCurve;
import health.zaoxue.mentorship.LearningCurve;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.TechniqueView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * R-MEN-110: from the first day of a certification on, the curve is turned round: CUSUM over the cases in which the person operated since,
 * in order. The score starts at 0 and never falls below it; a case that did not go as planned adds ln(p₁ / p₀), any other takes
 * ln((1 − p₀) / (1 − p₁)) away. Somebody who fails at the acceptable rate reaches the limit within a hundred cases with a chance of at most
 * 10 %. It informs; it decides nothing.
 */
record KeepingCurveRule(double acceptable, double unacceptable) {
    private static final int HORIZON = 100;
    private static final double FALSE_ALARM = 0.1;

    static KeepingCurveRule of(TechniqueView technique) {
        return new KeepingCurveRule(
                technique.requirements().acceptableFailure().doubleValue(),
                technique.requirements().unacceptableFailure().doubleValue());
    }

    /** The curve since that day with a limit that this rule has given before. */
    KeepingCurve curve(LocalDate since, List<SignedCase> cases, double limit) {
        List<LearningCurve.Point> points = new ArrayList<>();
        double score = 0;
        for (SignedCase one : cases.stream()
                .filter(each -> each.role().isOperating() && !each.day().isBefore(since))
                .sorted(SignedCase.IN_ORDER)
                .toList()) {
            score = after(score, one.outcome().isSuccess());
            points.add(new LearningCurve.Point(
                    points.size() + 1, one.role(), one.outcome().isSuccess(), score));
        }
        int signalled = points.stream()
                .filter(point -> point.score() >= limit)
                .mapToInt(LearningCurve.Point::number)
                .findFirst()
                .orElse(0);
        return new KeepingCurve(since, points, limit, signalled);
    }

    double after(double score, boolean success) {
        return walk().after(score, !success);
    }

    double limit() {
        return walk().limit(new ScoreWalk.FalseAlarm(acceptable, HORIZON, FALSE_ALARM));
    }

    private ScoreWalk walk() {
        return new ScoreWalk(Math.log(unacceptable / acceptable), Math.log((1 - unacceptable) / (1 - acceptable)));
    }
}
