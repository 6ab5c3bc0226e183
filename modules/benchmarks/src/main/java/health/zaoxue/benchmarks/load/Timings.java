package health.zaoxue.benchmarks.load;

import health.zaoxue.benchmarks.load.PageTimes.Spread;
import health.zaoxue.benchmarks.story.Page;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** The times of all people of a load, kept only while the watch runs. Safe for many threads. */
final class Timings {
    private static final int DIGITS = 3;
    private static final int MOST_FAILURES = 5;

    private final Map<Page, Histogram> times = new EnumMap<>(Page.class);
    private final Map<Page, LongAdder> errors = new EnumMap<>(Page.class);
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean running;

    Timings() {
        for (Page page : Page.values()) {
            times.put(page, new ConcurrentHistogram(DIGITS));
            errors.put(page, new LongAdder());
        }
    }

    void run(boolean runs) {
        running = runs;
    }

    void took(Page page, long nanos) {
        if (running) {
            of(times, page).recordValue(nanos / 1000);
        }
    }

    void failed(Page page, RuntimeException why) {
        if (running) {
            of(errors, page).increment();
            if (failures.size() < MOST_FAILURES) {
                failures.add(page.title() + ": " + why.getMessage());
            }
        }
    }

    LoadResult result(Load load, Duration measured) {
        Histogram all = new Histogram(DIGITS);
        times.values().forEach(all::add);
        List<PageTimes> pages = Arrays.stream(Page.values())
                .map(page -> new PageTimes(
                        page, of(times, page).getTotalCount(), of(errors, page).sum(), Spread.of(of(times, page))))
                .filter(page -> page.count() + page.errors() > 0)
                .toList();
        return new LoadResult(load, measured.toNanos() / 1e9, Spread.of(all), pages, List.copyOf(failures));
    }

    private static <T> T of(Map<Page, T> map, Page page) {
        return java.util.Objects.requireNonNull(map.get(page));
    }
}
