package health.zaoxue.identity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One decision on a tour's last day.
 *
 * @param lastDay what it became; of an arrival its day
 * @param reason null for the first plan and for the arrival
 * @param by person who decided
 */
public record TourHistoryEntry(
        TourChange change, LocalDate lastDay, @Nullable String reason, UUID by, Instant at) implements Serializable {}
