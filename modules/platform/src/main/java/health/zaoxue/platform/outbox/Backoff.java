package health.zaoxue.platform.outbox;

import java.time.Duration;

/** R-PLT-23: when something that failed is tried again, and when no more. */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final int DOUBLINGS = 11;
    private static final double SPREAD = 0.25;

    private Backoff() {}

    /**
     * How long to wait.
     *
     * @param attempts how often it was tried
     * @param chance from 0 to 1; spreads what failed together
     */
    static Duration pause(int attempts, double chance, Patience patience) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(Math.max(attempts, 1) - 1, DOUBLINGS));
        Duration capped = doubled.compareTo(patience.longestPause()) > 0 ? patience.longestPause() : doubled;
        return Duration.ofMillis((long) (capped.toMillis() * (1 - SPREAD * chance)));
    }

    static boolean isEnough(int attempts, Patience patience) {
        return attempts >= patience.attempts();
    }
}
