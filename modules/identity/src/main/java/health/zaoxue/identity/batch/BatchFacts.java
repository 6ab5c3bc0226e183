package health.zaoxue.identity.batch;

import health.zaoxue.kernel.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which batch of which region goes to which hospital and when, checked. */
record BatchFacts(
        UUID sponsorRegion,
        UUID hospital,
        int number,
        Period period,
        @Nullable UUID lead) {}
