package health.zaoxue.benchmarks.report;

import health.zaoxue.benchmarks.inspect.PageSight;
import health.zaoxue.benchmarks.load.LoadResult;
import health.zaoxue.benchmarks.load.PageTimes;
import health.zaoxue.benchmarks.story.Page;
import health.zaoxue.benchmarks.weight.PageWeight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The promises of the product that numbers can keep or break; one without a measurement is left out. */
final class Targets {
    private static final int EAGER = 20;
    private static final int MANY = 100;
    private static final int PAUSING = 200;
    private static final double MAIN_PAGE_MILLIS = 300;
    private static final double STATEMENTS = 12;
    private static final double STATEMENTS_OF_AN_ACT = 36;
    private static final double GROWTH = 1.05;

    private final Measured measured;
    private final List<Target> found = new ArrayList<>();

    private Targets(Measured measured) {
        this.measured = measured;
    }

    /** Each with the value that is closest to breaking it, or has broken it. */
    static List<Target> of(Measured measured) {
        Targets targets = new Targets(measured);
        targets.times(EAGER, false);
        targets.times(PAUSING, true);
        targets.errors();
        targets.statements();
        targets.weight("portal pages, empty cache, kB", Page.Kind.PORTAL, 320, PageWeight::cold);
        targets.weight("portal pages, full cache, kB", Page.Kind.PORTAL, 40, PageWeight::warm);
        targets.weight("nurse pages, empty cache, kB", Page.Kind.PHONE, 60, PageWeight::cold);
        targets.weight("nurse pages, full cache, kB", Page.Kind.PHONE, 15, PageWeight::warm);
        measured.memory()
                .ifPresent(memory -> targets.found.add(new Target(
                        "heap after the second %d views of %d sessions, as multiple of the first"
                                .formatted(memory.views(), memory.sessions()),
                        GROWTH,
                        memory.growth(),
                        "heap")));
        return targets.found;
    }

    private void times(int users, boolean pausing) {
        measured.loads().stream()
                .filter(result -> result.load().users() == users
                        && pausing != result.load().pause().isZero())
                .forEach(result -> worst(
                                result.pages().stream()
                                        .filter(times -> times.page().isMain()),
                                times -> times.millis().p95())
                        .ifPresent(times -> found.add(new Target(
                                "p95 of each story's main page with %s, ms"
                                        .formatted(result.load().title()),
                                MAIN_PAGE_MILLIS,
                                times.millis().p95(),
                                times.page().title()))));
    }

    private void errors() {
        for (LoadResult result : measured.loads()) {
            if (result.load().users() == MANY) {
                String where = worst(result.pages().stream(), PageTimes::errors)
                        .filter(times -> times.errors() > 0)
                        .map(times -> times.page().title())
                        .orElse("none");
                found.add(new Target("errors with " + result.load().title(), 0, result.errors(), where));
            }
        }
    }

    /** R-PLT-62: no page asks the database more than twelve times, and no act, with the page to which it leads, more than three times as often. */
    private void statements() {
        statements("SQL statements of a page", STATEMENTS, sight -> sight.page().kind() != Page.Kind.ACT);
        statements(
                "SQL statements of an act",
                STATEMENTS_OF_AN_ACT,
                sight -> sight.page().kind() == Page.Kind.ACT);
    }

    private void statements(String name, double limit, Predicate<PageSight> asked) {
        worst(
                        measured.pages().stream()
                                .filter(asked)
                                .filter(sight -> sight.statements().isPresent()),
                        Targets::statementsOf)
                .ifPresent(sight -> found.add(new Target(
                        name, limit, statementsOf(sight), sight.page().title())));
    }

    private void weight(String name, Page.Kind kind, double limit, ToDoubleFunction<PageWeight> bytes) {
        ToDoubleFunction<PageSight> kilobytes =
                sight -> sight.weight().map(bytes::applyAsDouble).orElse(0.0) / 1000;
        worst(
                        measured.pages().stream()
                                .filter(sight -> sight.page().kind() == kind
                                        && sight.weight().isPresent()),
                        kilobytes)
                .ifPresent(sight -> found.add(new Target(
                        name,
                        limit,
                        kilobytes.applyAsDouble(sight),
                        sight.page().title())));
    }

    private static double statementsOf(PageSight sight) {
        return sight.statements().map(List::size).orElse(0);
    }

    private static <T> Optional<T> worst(Stream<T> all, ToDoubleFunction<T> value) {
        return all.max(Comparator.comparingDouble(value));
    }
}
