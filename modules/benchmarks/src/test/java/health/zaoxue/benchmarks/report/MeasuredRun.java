package health.zaoxue.benchmarks.report;

import health.zaoxue.benchmarks.inspect.PageSight;
import health.zaoxue.benchmarks.inspect.SessionMemory;
import health.zaoxue.benchmarks.load.Load;
import health.zaoxue.benchmarks.load.LoadResult;
import health.zaoxue.benchmarks.load.PageTimes;
import health.zaoxue.benchmarks.load.PageTimes.Spread;
import health.zaoxue.benchmarks.server.Machine;
import health.zaoxue.benchmarks.story.Page;
import health.zaoxue.benchmarks.weight.PageWeight;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A run made up for a test. */
final class MeasuredRun {
    private final List<PageSight> pages = new ArrayList<>();
    private final List<LoadResult> loads = new ArrayList<>();
    private Optional<SessionMemory> memory = Optional.empty();

    MeasuredRun page(Page page, int statements, int cold, int warm) {
        pages.add(new PageSight(
                page,
                Optional.of(Collections.nCopies(statements, "select")),
                Optional.of(new PageWeight(warm, cold, warm, 9, 1))));
        return this;
    }

    MeasuredRun load(int users, int pauseSeconds, PageTimes... times) {
        Load load = new Load(users, Duration.ofSeconds(pauseSeconds), Duration.ofSeconds(10));
        loads.add(new LoadResult(load, 10, new Spread(1, 2, 3, 4), List.of(times), List.of()));
        return this;
    }

    MeasuredRun heap(long viewed, long viewedAgain) {
        memory = Optional.of(new SessionMemory(200, 15, 100, 100, viewed, viewedAgain));
        return this;
    }

    static PageTimes times(Page page, double p95, long errors) {
        return new PageTimes(page, 100, errors, new Spread(p95 / 2, p95, p95 * 2, p95 * 3));
    }

    Measured done() {
        Machine machine = new Machine(2, 4096, "17", 0.5, 20, "");
        return new Measured(machine, Optional.of(new Measured.Start(40, 20)), pages, loads, memory);
    }
}
