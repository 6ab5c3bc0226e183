package health.zaoxue.equipment.funding;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody does something to a request.
 *
 * @param key made where the act began; the same key is the same deed
 * @param by who
 * @param at when
 * @param reason why, or empty
 */
record Deed(UUID key, UUID by, Instant at, String reason) {}
