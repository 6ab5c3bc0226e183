package health.zaoxue.mentorship.ladder;

import java.util.HashMap;
import java.util.Map;

/**
 * R-MEN-110: a score that starts at 0, never falls below it, and goes one way after some cases and the other way after the rest.
 *
 * @param up what it adds
 * @param down what it takes away, below 0
 */
record ScoreWalk(double up, double down) {
    private static final double GRID = 1e6;
    private static final double STEP = 0.05;

    /**
     * For whom a limit is set.
     *
     * @param ups how often the score rises where nothing is to be signalled
     * @param cases within which
     * @param chance with which the limit may yet be reached
     */
    record FalseAlarm(double ups, int cases, double chance) {}

    double after(double score, boolean rises) {
        return Math.max(0, score + (rises ? up : down));
    }

    /** The lowest limit in steps of 0.05 that is reached no more often than that. */
    double limit(FalseAlarm alarm) {
        double limit = STEP;
        while (chanceToReach(limit, alarm) > alarm.chance()) {
            limit += STEP;
        }
        return limit;
    }

    /** Exact, by following every score that can come up; scores that agree to six decimals are one. */
    double chanceToReach(double limit, FalseAlarm alarm) {
        Map<Long, Double> chances = Map.of(0L, 1.0);
        double reached = 0;
        for (int number = 0; number < alarm.cases(); number++) {
            Map<Long, Double> next = new HashMap<>();
            for (Map.Entry<Long, Double> each : chances.entrySet()) {
                double score = each.getKey() / GRID;
                reached += follow(next, after(score, true), each.getValue() * alarm.ups(), limit);
                reached += follow(next, after(score, false), each.getValue() * (1 - alarm.ups()), limit);
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
