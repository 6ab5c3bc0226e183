package health.zaoxue.equipment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit that came to a hospital.
 *
 * @param model code of its model
 * @param tag the tag that it already carries, or null for a new one
 * @param department id of the department, or null
 */
public record RegisterDevice(
        UUID hospital,
        String model,
        String serialNumber,
        @Nullable String tag,
        @Nullable UUID department,
        @Nullable String ward,
        @Nullable String bed,
        @Nullable LocalDate lastChecked)
        implements Serializable {}
