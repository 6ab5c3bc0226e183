package health.zaoxue.launcher;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Says line by line what happens, with the seconds since the start. */
final class Progress {
    private final PrintStream out;
    private final Clock clock;
    private final Instant begin;

    Progress(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.begin = clock.instant();
    }

    /** One line with the time. */
    synchronized void say(String line) {
        double seconds = Duration.between(begin, clock.instant()).toMillis() / 1000.0;
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds, line);
        out.flush();
    }

    /** One line as it is. */
    synchronized void print(String line) {
        out.println(line);
        out.flush();
    }

    Clock clock() {
        return clock;
    }
}
