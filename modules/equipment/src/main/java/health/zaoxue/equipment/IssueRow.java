package health.zaoxue.equipment;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reported problem in a list.
 *
 * @param device name of the device's model
 * @param department of the device, or null
 * @param ward room or ward as people call it, or null
 * @param bed number of the bed, or null
 * @param symptom what is wrong, or null where only the description says it
 * @param description in the reporter's words, empty where there are none
 * @param reporter who reported it
 * @param lastBy who did the last step
 * @param stateSince when the last step was done
 */
public record IssueRow(
        UUID id,
        DeviceTag tag,
        Translated device,
        @Nullable Translated department,
        @Nullable String ward,
        @Nullable String bed,
        @Nullable Translated symptom,
        String description,
        Severity severity,
        IssueState state,
        Instant reportedAt,
        UUID reporter,
        Instant stateSince,
        UUID lastBy)
        implements Serializable {}
