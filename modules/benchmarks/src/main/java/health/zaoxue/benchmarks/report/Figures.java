package health.zaoxue.benchmarks.report;

import health.zaoxue.benchmarks.inspect.PageSight;
import health.zaoxue.benchmarks.load.LoadResult;
import health.zaoxue.benchmarks.load.PageTimes;
import java.util.LinkedHashMap;
import java.util.Map;

/** All numbers of a run by name, so that two runs can be laid side by side. */
final class Figures {
    private static final double KILOBYTE = 1000;

    private final Map<String, Double> byName = new LinkedHashMap<>();

    private Figures() {}

    static Map<String, Double> of(Measured measured) {
        Figures figures = new Figures();
        figures.put("yardstick-ms", measured.machine().yardstick());
        measured.start().ifPresent(start -> {
            figures.put("start.first-s", start.first());
            figures.put("start.again-s", start.again());
        });
        measured.pages().forEach(figures::page);
        measured.loads().forEach(figures::load);
        measured.memory().ifPresent(memory -> {
            figures.put("session.begun-kB", memory.perSession() / KILOBYTE);
            figures.put("session.full-kB", memory.perFullSession() / KILOBYTE);
            figures.put("session.growth", memory.growth());
        });
        return figures.byName;
    }

    private void page(PageSight sight) {
        String name = sight.page().key();
        sight.statements().ifPresent(statements -> put(name + ".statements", statements.size()));
        sight.weight().ifPresent(weight -> {
            put(name + ".cold-kB", weight.cold() / KILOBYTE);
            put(name + ".warm-kB", weight.warm() / KILOBYTE);
        });
    }

    private void load(LoadResult result) {
        String name = result.load().key();
        put(name + ".per-second", result.throughput());
        put(name + ".errors", result.errors());
        put(name + ".p95-ms", result.all().p95());
        for (PageTimes page : result.pages()) {
            String key = name + "." + page.page().key();
            put(key + ".p50-ms", page.millis().p50());
            put(key + ".p95-ms", page.millis().p95());
            put(key + ".p99-ms", page.millis().p99());
        }
    }

    private void put(String name, double value) {
        byName.put(name, Math.round(value * 100) / 100.0);
    }
}
