package health.zaoxue.benchmarks.scale;

import health.zaoxue.benchmarks.load.ClosedLoop;
import health.zaoxue.benchmarks.load.Load;
import health.zaoxue.benchmarks.server.Premises;
import health.zaoxue.benchmarks.visit.Site;
import health.zaoxue.benchmarks.world.World;
import health.zaoxue.launcher.DemonstrationAccount;
import health.zaoxue.launcher.Project;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures in a world of 10,000 cases, lets it grow in the same folder, and measures again. */
public final class Scaling {
    private static final int PEOPLE_FOR_A_HUNDRED_CASES = 2;
    private static final int A_HUNDRED = 100;
    private static final int TOLD_EVERY = 10;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Path home;
    private final Duration time;
    private final PrintStream out;

    /** @param time for which each load is measured */
    public Scaling(Path home, Duration time, PrintStream out) {
        this.home = home;
        this.time = time;
        this.out = out;
    }

    /** Answers whether every promise is kept in the large world. */
    public boolean run(long cases) {
        try (Premises premises = Premises.open(home, !Files.exists(home.resolve("postgres/data")), out)) {
            World world = new World(premises.administrator());
            ScaleFile small = new ScaleFile(home.resolve("measured-10000.properties"));
            if (world.cases() <= World.CASES_OF_A_HOSPITAL) {
                small.write(grownAndMeasured(premises, world, World.CASES_OF_A_HOSPITAL));
            }
            Map<String, Double> large = cases > World.CASES_OF_A_HOSPITAL || world.cases() > World.CASES_OF_A_HOSPITAL
                    ? grownAndMeasured(premises, world, cases)
                    : small.read();
            ScaleReport report = new ScaleReport(small.read(), large, Math.max(cases, world.cases()));
            out.println(report.written());
            return report.isKept();
        }
    }

    private Map<String, Double> grownAndMeasured(Premises premises, World world, long cases) {
        grow(world, cases);
        Site site = new Site(premises.publicUrl(), DemonstrationAccount.all(Project.current()));
        Map<String, Double> figures = new TreeMap<>();
        loads(site, figures);
        long people = world.cases() / A_HUNDRED * PEOPLE_FOR_A_HUNDRED_CASES;
        for (Question question : Questions.of(Places.in(premises.administrator()), people, premises.tokens())) {
            figures.put(question.name(), Sample.of(question, site.signedIn(question.userName())));
            say("%s: %.0f ms", question.name(), figures.get(question.name()));
        }
        return figures;
    }

    private void grow(World world, long cases) {
        world.growTo(cases, hospitals -> {
            if (hospitals % TOLD_EVERY == 0) {
                say("%d hospitals, %d cases", hospitals, (long) hospitals * World.CASES_OF_A_HOSPITAL);
            }
        });
        world.settle();
        List<String> wrong = world.check();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("the world is not sound: " + wrong);
        }
    }

    private void loads(Site site, Map<String, Double> figures) {
        ClosedLoop physicians = new ClosedLoop(site, List.of(new HomeStory()));
        physicians.run(new Load(8, Duration.ZERO, time));
        for (Load load : List.of(new Load(20, Duration.ZERO, time), new Load(200, PAUSE, time))) {
            double p95 = physicians.run(load).all().p95();
            figures.put(ScaleReport.HOME + load.title(), p95);
            say("%s: %.0f ms", load.title(), p95);
        }
    }

    private void say(String format, Object... values) {
        out.println(String.format(java.util.Locale.ROOT, format, values));
        out.flush();
    }
}
