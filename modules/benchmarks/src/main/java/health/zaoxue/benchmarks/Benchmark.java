package health.zaoxue.benchmarks;

import health.zaoxue.benchmarks.inspect.Crowd;
import health.zaoxue.benchmarks.inspect.Inspection;
import health.zaoxue.benchmarks.inspect.PageSight;
import health.zaoxue.benchmarks.inspect.SessionMemory;
import health.zaoxue.benchmarks.load.ClosedLoop;
import health.zaoxue.benchmarks.load.Load;
import health.zaoxue.benchmarks.load.LoadResult;
import health.zaoxue.benchmarks.report.Measured;
import health.zaoxue.benchmarks.server.Machine;
import health.zaoxue.benchmarks.server.Premises;
import health.zaoxue.benchmarks.server.StatementLog;
import health.zaoxue.benchmarks.story.Programme;
import health.zaoxue.benchmarks.story.Story;
import health.zaoxue.benchmarks.visit.Site;
import health.zaoxue.launcher.DemonstrationAccount;
import health.zaoxue.launcher.Project;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of all measurements, in an order in which none disturbs the next. */
final class Benchmark {
    private final Plan plan;
    private final PrintStream out;
    private final Machine machine = Machine.here();

    Benchmark(Plan plan, PrintStream out) {
        this.plan = plan;
        this.out = out;
    }

    /** Of a product that is started for this, twice, so that both a first and a later start are seen. */
    Measured ofOwn(Path home) {
        double first;
        try (Premises premises = Premises.open(home, true, out)) {
            first = premises.start().toMillis() / 1e3;
        }
        try (Premises premises = Premises.open(home, false, out)) {
            Site site = site(premises.publicUrl());
            List<Story> stories = Programme.stories(site);
            ClosedLoop people = warm(site, stories);
            List<PageSight> pages = seen(site, stories, premises);
            List<LoadResult> loads = loads(people);
            people.leave();
            say("Memory of %d sessions", plan.sessions());
            SessionMemory memory = new Crowd(site, premises.heap()).measure(plan.sessions(), plan.views());
            Measured.Start start = new Measured.Start(first, premises.start().toMillis() / 1e3);
            return new Measured(machine, Optional.of(start), pages, loads, Optional.of(memory));
        }
    }

    /** Of a product that runs already, whose database and processes are out of reach. */
    Measured ofRunning(URI address) {
        Site site = site(address);
        List<Story> stories = Programme.stories(site);
        ClosedLoop people = warm(site, stories);
        List<PageSight> pages = Inspection.of(site, stories, Optional.empty());
        return new Measured(machine, Optional.empty(), pages, loads(people), Optional.empty());
    }

    private static Site site(URI address) {
        return new Site(address, DemonstrationAccount.all(Project.current()));
    }

    private ClosedLoop warm(Site site, List<Story> stories) {
        say("Warming up");
        ClosedLoop people = new ClosedLoop(site, stories);
        say(people.run(plan.warmUp()));
        return people;
    }

    private List<PageSight> seen(Site site, List<Story> stories, Premises premises) {
        say("Looking at each page");
        try (StatementLog log = premises.statements()) {
            return Inspection.of(site, stories, Optional.of(log));
        }
    }

    private List<LoadResult> loads(ClosedLoop people) {
        List<LoadResult> results = new ArrayList<>();
        for (Load load : plan.loads()) {
            say(load.title());
            LoadResult result = people.run(load);
            say(result);
            results.add(result);
        }
        return results;
    }

    private void say(LoadResult result) {
        say(
                "    %.1f steps/s, p95 %.0f ms, %d errors",
                result.throughput(), result.all().p95(), result.errors());
        result.failures().forEach(failure -> say("    %s", failure));
    }

    private void say(String format, Object... values) {
        out.println(String.format(java.util.Locale.ROOT, format, values));
        out.flush();
    }
}
