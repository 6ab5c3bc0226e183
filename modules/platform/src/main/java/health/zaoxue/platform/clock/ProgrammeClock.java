package health.zaoxue.platform.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The real time in the programme's zone. The demonstration programme alone replays years of work through the services, and
 * for that moves the clock of its own thread; nothing else may.
 */
public final class ProgrammeClock extends Clock {
    /** All of the programme lives by Beijing time, on the plateau too. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ThreadLocal<@Nullable Instant> replayed = new ThreadLocal<>();
    private final Clock real;

    /** @param real where the time comes from when nothing is replayed */
    public ProgrammeClock(Clock real) {
        this.real = real.withZone(ZONE);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }

    /** To the microsecond, which is what the database keeps. */
    @Override
    public Instant instant() {
        Instant moment = replayed.get();
        return (moment == null ? real.instant() : moment).truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    /** Runs an act on this thread as if it happened at that moment. */
    public void replayAt(Instant moment, Runnable act) {
        replayed.set(moment);
        try {
            act.run();
        } finally {
            replayed.remove();
        }
    }
}
