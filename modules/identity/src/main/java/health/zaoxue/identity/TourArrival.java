package health.zaoxue.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has come.
 *
 * @param version of the tour as it was seen
 * @param day of the arrival
 */
public record TourArrival(UUID tour, long version, @Nullable LocalDate day) implements Serializable {}
