package health.zaoxue.benchmarks.server;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/**
 * What was measured on.
 *
 * @param load the system's load average at the beginning: whatever else it had to do slows the product down
 * @param yardstick milliseconds that a fixed calculation takes, by which two computers can be compared
 * @param options what the application's Java process was told beyond the launcher's own options
 */
public record Machine(int cores, long memoryMegabytes, String java, double load, double yardstick, String options) {
    private static final int MEGABYTE = 1 << 20;

    /** This computer, now. */
    public static Machine here() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize() / MEGABYTE,
                System.getProperty("java.version"),
                system.getSystemLoadAverage(),
                Yardstick.millis(),
                Optional.ofNullable(System.getenv("ZAOXUE_JAVA_OPTIONS")).orElse(""));
    }
}
