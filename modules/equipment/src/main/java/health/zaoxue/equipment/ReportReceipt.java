package health.zaoxue.equipment;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a report has arrived.
 *
 * @param issue id of what was made of it
 * @param photoRefused why its photo was not kept, or null where it was, or none was sent; the report counts all the same
 */
public record ReportReceipt(UUID issue, @Nullable String photoRefused) implements Serializable {}
