package health.zaoxue.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a grant is to end, as typed.
 *
 * @param version of the grant that was read
 * @param lastDay on which it still holds, null for at once
 */
public record GrantEnd(
        UUID grant,
        long version,
        @Nullable LocalDate lastDay,
        @Nullable String reason) implements Serializable {}
