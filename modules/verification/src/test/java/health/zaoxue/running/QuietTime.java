package health.zaoxue.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * Time as a computer needs it that has nothing else to do: the share of the processors that programs outside this group took is
 * not counted. On a computer at rest that is the time of the clock.
 */
final class QuietTime {
    private static final Path SYSTEM = Path.of("/proc/stat");
    private static final Duration TICK = Duration.ofMillis(10);
    private static final int IDLE = 3;
    private static final int WAITING = 4;
    private static final int COUNTED = 8;

    private final long begun = System.nanoTime();
    private final Duration busyBefore = busy();

    private QuietTime() {}

    static QuietTime begin() {
        return new QuietTime();
    }

    /**
     * The time until now.
     *
     * @param used what the processes that are measured have used of the processors since the beginning
     */
    Duration until(Duration used) {
        Duration clock = Duration.ofNanos(System.nanoTime() - begun);
        Duration others = busy().minus(busyBefore).minus(used);
        int processors = Runtime.getRuntime().availableProcessors();
        return others.isNegative() ? clock : clock.minus(others.dividedBy(processors));
    }

    private static Duration busy() {
        try {
            long[] ticks = Arrays.stream(Files.readAllLines(SYSTEM).get(0).split("\\s+"))
                    .skip(1)
                    .mapToLong(Long::parseLong)
                    .toArray();
            long all = Arrays.stream(ticks).limit(COUNTED).sum();
            return TICK.multipliedBy(all - ticks[IDLE] - ticks[WAITING]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
