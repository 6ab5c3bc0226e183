package health.zaoxue.identity.account;

import health.zaoxue.platform.CallerContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Who acts, and when. */
@Dependent
class Responsible {
    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    UUID person() {
        return callers.current().person();
    }

    Instant now() {
        return clock.instant();
    }
}
