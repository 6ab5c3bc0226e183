package health.zaoxue.equipment.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who moves money, when and why.
 *
 * @param by the person
 * @param at the moment
 * @param note where it is written down
 * @param request the funding request, or null where money is given or moved between lines
 */
public record Movement(
        UUID by, Instant at, String note, @Nullable UUID request) {
    /** Money is given, or moved between lines. */
    public static Movement ofFreeMoney(UUID by, Instant at, String note) {
        return new Movement(by, at, note, null);
    }

    /** Money is moved for a request. */
    public static Movement forRequest(UUID request, UUID by, Instant at, String note) {
        return new Movement(by, at, note, request);
    }
}
