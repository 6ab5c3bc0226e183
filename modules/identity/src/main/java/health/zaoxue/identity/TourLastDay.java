package health.zaoxue.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new last day for a tour.
 *
 * @param version of the tour as it was seen
 * @param lastDay the new last day
 * @param reason required
 */
public record TourLastDay(
        UUID tour,
        long version,
        @Nullable LocalDate lastDay,
        @Nullable String reason) implements Serializable {}
