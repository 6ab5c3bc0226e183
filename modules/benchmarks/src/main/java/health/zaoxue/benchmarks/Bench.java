package health.zaoxue.benchmarks;

import health.zaoxue.benchmarks.report.Measured;
import health.zaoxue.benchmarks.report.Publication;
import health.zaoxue.benchmarks.scale.Scaling;
import health.zaoxue.launcher.Project;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** The program behind {@code ./zaoxue bench}. */
public final class Bench {
    private static final int BROKEN_PROMISE = 1;
    private static final int WRONG_USE = 2;

    private Bench() {}

    /** Exits with 0 when all targets are kept, 1 when one is not, and 2 for words that it does not know. */
    public static void main(String[] arguments) {
        try {
            System.exit(run(Options.parse(arguments)) ? 0 : BROKEN_PROMISE);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "; try ./zaoxue help");
            System.exit(WRONG_USE);
        } catch (RuntimeException unforeseen) {
            unforeseen.printStackTrace();
            System.exit(BROKEN_PROMISE);
        }
    }

    private static boolean run(Options options) {
        Path module = Project.current().root().resolve("modules/benchmarks");
        if (options.scale().isPresent()) {
            return new Scaling(module.resolve("target/scale"), options.time(), System.out)
                    .run(options.scale().getAsLong());
        }
        Benchmark benchmark = new Benchmark(Plan.of(options), System.out);
        Measured measured = options.url()
                .map(benchmark::ofRunning)
                .orElseGet(() -> benchmark.ofOwn(module.resolve("target/product")));
        Publication publication = new Publication(
                module.resolve("target/bench"),
                module.resolve("accepted.json"),
                LocalDate.now(Clock.systemDefaultZone()));
        return publication.publish(measured, options.accept(), System.out);
    }
}
