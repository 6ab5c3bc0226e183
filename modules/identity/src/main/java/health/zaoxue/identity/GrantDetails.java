package health.zaoxue.identity;

import health.zaoxue.kernel.Role;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody should have from one day until another, as typed; the service checks it.
 *
 * @param place hospital or department where it holds; null for wherever the person works, and for the region
 * @param until last day, null for as long as nobody ends it, or as the tour of duty runs
 */
public record GrantDetails(
        UUID person,
        @Nullable Role role,
        @Nullable UUID place,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String reason)
        implements Serializable {}
