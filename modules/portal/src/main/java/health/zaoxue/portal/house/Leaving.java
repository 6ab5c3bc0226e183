package health.zaoxue.portal.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The node's way out: it says that it takes nobody in any more, waits until that is known, and until nobody is served. */
@ApplicationScoped
public class Leaving {
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(30);
    private static final long LOOK_MILLIS = 20;

    private final AtomicInteger underWay = new AtomicInteger();

    @Inject
    @ConfigProperty(name = "zaoxue.stop.wait.seconds")
    private int waitSeconds;

    private volatile boolean begun;

    Leaving() {}

    Leaving(int waitSeconds) {
        this.waitSeconds = waitSeconds;
    }

    boolean hasBegun() {
        return begun;
    }

    void requestBegins() {
        underWay.incrementAndGet();
    }

    void requestEnds() {
        underWay.decrementAndGet();
    }

    /** R-PLT-84: returns when the node may be stopped: after the time that a proxy needs to notice, and after the last request. */
    void leave() {
        begun = true;
        await(Duration.ofSeconds(waitSeconds), () -> false);
        await(LONGEST_REQUEST, () -> underWay.get() == 0);
    }

    private static void await(Duration longest, BooleanSupplier goal) {
        long end = System.nanoTime() + longest.toNanos();
        while (!goal.getAsBoolean() && System.nanoTime() < end) {
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
