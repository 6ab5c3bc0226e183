package health.zaoxue.testing;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens by itself. */
public final class Waiting {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Waiting() {}

    /** Until it is so; an error where it never is. */
    public static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain");
            }
            rest();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
