package health.zaoxue.benchmarks.report;

import health.zaoxue.benchmarks.inspect.PageSight;
import health.zaoxue.benchmarks.inspect.SessionMemory;
import health.zaoxue.benchmarks.load.LoadResult;
import health.zaoxue.benchmarks.server.Machine;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one run of the benchmarks has found.
 *
 * @param start how long the product took to start, where it was started for this
 * @param memory what sessions hold, where the application's process could be asked
 */
public record Measured(
        Machine machine,
        Optional<Start> start,
        List<PageSight> pages,
        List<LoadResult> loads,
        Optional<SessionMemory> memory) {

    /** Seconds until people can sign in: with an empty database, and with the data of an earlier run. */
    public record Start(double first, double again) {}
}
