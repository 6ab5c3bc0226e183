package health.zaoxue.benchmarks.load;

import health.zaoxue.benchmarks.load.PageTimes.Spread;
import java.util.List;

/**
 * What came of a load.
 *
 * @param seconds for which was measured
 * @param all times of all pages together
 * @param pages only those that were asked for
 * @param failures what went wrong first, in sentences
 */
public record LoadResult(Load load, double seconds, Spread all, List<PageTimes> pages, List<String> failures) {

    /** Steps per second that led to where they should. */
    public double throughput() {
        return pages.stream().mapToLong(PageTimes::count).sum() / seconds;
    }

    /** Steps that did not. */
    public long errors() {
        return pages.stream().mapToLong(PageTimes::errors).sum();
    }
}
