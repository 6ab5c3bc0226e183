package health.zaoxue.benchmarks;

import health.zaoxue.benchmarks.load.Load;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** How much is measured: the loads in the order in which they come, and the sessions that are left to themselves. */
record Plan(Load warmUp, List<Load> loads, int sessions, int views) {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    /** A round of the longest story, with somewhat to spare: whoever pauses must come by each page again while the watch runs. */
    private static final Duration A_ROUND = PAUSE.multipliedBy(9);

    private static final int WARMING = 8;
    private static final int VIEWS = 15;

    /** The full measurement, or one that is only long enough to see that everything works. */
    static Plan of(Options options) {
        Duration time = options.time();
        Stream<Load> eager = (options.quick() ? Stream.of(1, 20) : Stream.of(1, 20, 50, 100))
                .map(users -> new Load(users, Duration.ZERO, time));
        Load pausing = options.quick() ? new Load(40, PAUSE, time) : new Load(200, PAUSE, time.plus(A_ROUND));
        return new Plan(
                new Load(WARMING, Duration.ZERO, time.multipliedBy(2)),
                Stream.concat(eager, Stream.of(pausing)).toList(),
                options.quick() ? 20 : 200,
                VIEWS);
    }
}
