package health.zaoxue.equipment.funding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody does something to a request.
 *
 * @param key made where the act began; the same key is the same deed
 * @param by who
 * @param at when
 * @param reason why, or empty
 * @param lender for whom, where somebody who is away has lent their decisions; null for oneself
 */
record Deed(
        UUID key,
        UUID by,
        Instant at,
        String reason,
        @Nullable UUID lender) {
    Deed(UUID key, UUID by, Instant at, String reason) {
        this(key, by, at, reason, null);
    }

    Deed forSomebody(@Nullable UUID absent) {
        return new Deed(key, by, at, reason, absent);
    }
}
