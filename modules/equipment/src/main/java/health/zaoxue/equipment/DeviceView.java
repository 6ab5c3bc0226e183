package health.zaoxue.equipment;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One physical unit.
 *
 * @param category code of the model's category
 * @param department name of the department, or null where it belongs to none
 * @param ward room or ward as people call it, or null
 * @param bed number of the bed it stands at, or null
 * @param lastChecked day of the last check or repair, or null where none is known
 */
public record DeviceView(
        UUID id,
        DeviceTag tag,
        String serialNumber,
        UUID hospital,
        Translated model,
        String category,
        Translated categoryName,
        @Nullable Translated department,
        @Nullable String ward,
        @Nullable String bed,
        DeviceState state,
        @Nullable LocalDate lastChecked)
        implements Serializable {}
