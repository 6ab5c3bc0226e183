package health.zaoxue.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the worker of a kind when something was sent on this node, so that nothing waits for the next look. */
@ApplicationScoped
class Bell {
    private final Map<String, Semaphore> bells = new ConcurrentHashMap<>();

    void ring(String kind) {
        bell(kind).release();
    }

    /** Waits until it rings, at most that long. */
    void await(String kind, Duration longest) throws InterruptedException {
        Semaphore bell = bell(kind);
        if (bell.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }

    private Semaphore bell(String kind) {
        return bells.computeIfAbsent(kind, any -> new Semaphore(0));
    }
}
