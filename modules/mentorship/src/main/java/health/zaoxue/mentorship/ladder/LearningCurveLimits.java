package health.zaoxue.mentorship.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The limits of learning curves, each calculated once. A limit follows from the two rates of its rule and from nothing else: it is
 * the same for everybody, and never out of date.
 */
@ApplicationScoped
class LearningCurveLimits {
    /** More pairs of rates than all techniques have; who edits them for ever fills no memory. */
    private static final int MOST = 1000;

    private final Map<CurveRule, Double> limits = new ConcurrentHashMap<>();

    double of(CurveRule rule) {
        if (limits.size() >= MOST) {
            limits.clear();
        }
        return limits.computeIfAbsent(rule, CurveRule::limit);
    }
}
