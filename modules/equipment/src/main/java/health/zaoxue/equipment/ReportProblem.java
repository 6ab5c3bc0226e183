package health.zaoxue.equipment;

import health.zaoxue.platform.files.Upload;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody saw at a device.
 *
 * @param key made by the page, once for each report
 * @param tag of the device
 * @param symptom code from {@link EquipmentModelService#symptoms}, or null for something else
 * @param description in the reporter's words; needed for something else
 * @param severity how bad it is
 * @param photo as it was sent, or null
 */
public record ReportProblem(
        UUID key,
        String tag,
        @Nullable String symptom,
        String description,
        @Nullable Severity severity,
        @Nullable Upload photo) {}
