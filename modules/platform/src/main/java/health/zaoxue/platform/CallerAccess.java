package health.zaoxue.platform;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What exists for whoever asks depends on who it is, and on when; which of its records do, each aggregate says itself. */
public abstract class CallerAccess {
    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    /** Who asks. */
    public Caller caller() {
        return callers.current();
    }

    /** The person who asks. */
    public UUID me() {
        return callers.current().person();
    }

    /** When. */
    public Instant now() {
        return clock.instant();
    }

    /** The day on which it is asked. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
