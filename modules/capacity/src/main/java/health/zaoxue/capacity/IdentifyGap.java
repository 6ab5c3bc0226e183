package health.zaoxue.capacity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to name a gap.
 *
 * @param hospital null means the caller's own
 * @param technique null where none was chosen, which is refused
 * @param why the need, 10 to 1000 characters
 */
public record IdentifyGap(@Nullable UUID hospital, @Nullable UUID technique, String why) {}
