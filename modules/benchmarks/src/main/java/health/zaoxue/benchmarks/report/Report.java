package health.zaoxue.benchmarks.report;

import health.zaoxue.benchmarks.inspect.PageSight;
import health.zaoxue.benchmarks.load.LoadResult;
import health.zaoxue.benchmarks.load.PageTimes;
import health.zaoxue.benchmarks.load.PageTimes.Spread;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A run in words and tables. */
final class Report {
    private final Measured measured;
    private final Comparison comparison;
    private final StringBuilder text = new StringBuilder();

    Report(Measured measured, Map<String, Double> accepted) {
        this.measured = measured;
        this.comparison = new Comparison(accepted, Figures.of(measured));
    }

    String written() {
        machine();
        targets();
        overview();
        measured.loads().forEach(this::load);
        pages();
        memory();
        compared();
        return text.toString();
    }

    private void machine() {
        heading("The computer");
        line(
                "%d cores, %d MB, Java %s%s; load %.1f before; yardstick %.0f ms",
                measured.machine().cores(),
                measured.machine().memoryMegabytes(),
                measured.machine().java(),
                measured.machine().options().isEmpty()
                        ? ""
                        : " with " + measured.machine().options(),
                measured.machine().load(),
                measured.machine().yardstick());
        measured.start()
                .ifPresent(start ->
                        line("Start: %.1f s with an empty database, %.1f s with data", start.first(), start.again()));
    }

    private void targets() {
        heading("Targets");
        Table table = new Table("target", "limit", "measured", "kept", "where");
        Targets.of(measured)
                .forEach(target -> table.row(
                        target.name(),
                        number(target.limit()),
                        number(target.worst()),
                        target.isKept() ? "yes" : "NO",
                        target.where()));
        text.append(table);
    }

    private void overview() {
        heading("All loads");
        Table table = new Table("load", "steps/s", "errors", "p50 ms", "p95 ms", "p99 ms", "max ms");
        for (LoadResult result : measured.loads()) {
            Spread all = result.all();
            table.row(
                    result.load().title(),
                    number(result.throughput()),
                    result.errors(),
                    number(all.p50()),
                    number(all.p95()),
                    number(all.p99()),
                    number(all.max()));
        }
        text.append(table);
    }

    private void load(LoadResult result) {
        heading(result.load().title());
        Table table = new Table("page", "steps", "errors", "p50 ms", "p95 ms", "p99 ms");
        for (PageTimes page : result.pages()) {
            table.row(
                    (page.page().isMain() ? "* " : "") + page.page().title(),
                    page.count(),
                    page.errors(),
                    number(page.millis().p50()),
                    number(page.millis().p95()),
                    number(page.millis().p99()));
        }
        text.append(table);
        result.failures().forEach(failure -> line("Failed: %s", failure));
    }

    private void pages() {
        heading("Pages");
        Table table = new Table("page", "SQL", "cold kB", "warm kB", "requests cold", "requests warm");
        for (PageSight sight : measured.pages()) {
            table.row(
                    sight.page().title(),
                    sight.statements().map(List::size).map(String::valueOf).orElse("–"),
                    sight.weight().map(weight -> number(weight.cold() / 1000.0)).orElse("–"),
                    sight.weight().map(weight -> number(weight.warm() / 1000.0)).orElse("–"),
                    sight.weight()
                            .map(weight -> String.valueOf(weight.requestsCold()))
                            .orElse("–"),
                    sight.weight()
                            .map(weight -> String.valueOf(weight.requestsWarm()))
                            .orElse("–"));
        }
        text.append(table);
    }

    private void memory() {
        measured.memory().ifPresent(memory -> {
            heading("Memory");
            line(
                    "%d sessions: %.0f kB each after signing in, %.0f kB each after %d views; heap %.0f MB before, %.0f MB with"
                            + " all views, %.0f MB after as many again",
                    memory.sessions(),
                    memory.perSession() / 1e3,
                    memory.perFullSession() / 1e3,
                    memory.views(),
                    memory.before() / 1e6,
                    memory.viewed() / 1e6,
                    memory.viewedAgain() / 1e6);
        });
    }

    private void compared() {
        heading("Beside the last accepted run");
        if (comparison.all().isEmpty()) {
            line("There is none that has measured the same.");
            return;
        }
        Table table = new Table("figure", "accepted", "now", "ratio");
        comparison
                .notable()
                .forEach(ratio -> table.row(
                        ratio.name(), number(ratio.accepted()), number(ratio.now()), "%.2f".formatted(ratio.value())));
        text.append(table);
        line(
                "%d of %d figures differ by a quarter or more.",
                comparison.notable().size(), comparison.all().size());
    }

    private void heading(String title) {
        text.append("\n## ").append(title).append("\n\n");
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, pattern(value), value);
    }

    private static String pattern(double value) {
        if (value == Math.rint(value) || value >= 10) {
            return "%.0f";
        }
        return value < 2 ? "%.2f" : "%.1f";
    }
}
