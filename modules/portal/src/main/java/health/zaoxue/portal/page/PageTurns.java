package health.zaoxue.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * R-PLT-111: pages are made in the order in which they were asked for, no more at once than the processors can work on. Were all
 * begun at once, each would take as long as all together, and the large ones longest.
 */
@ApplicationScoped
public class PageTurns {
    private static final int FOR_EACH_PROCESSOR = 2;
    /** Whoever has waited so long goes on without a turn: those before it hang, and cannot be what everybody waits for. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Semaphore turns;
    private final Duration longestWait;

    PageTurns() {
        this(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(), LONGEST_WAIT);
    }

    PageTurns(int atOnce, Duration longestWait) {
        this.turns = new Semaphore(atOnce, true);
        this.longestWait = longestWait;
    }

    /** Makes a page when it is its turn. */
    public void during(Runnable page) {
        boolean granted = await();
        try {
            page.run();
        } finally {
            if (granted) {
                turns.release();
            }
        }
    }

    private boolean await() {
        try {
            return turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
