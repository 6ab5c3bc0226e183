package health.zaoxue.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom the caller lends their decisions, and for which days, as typed; the service checks it.
 *
 * @param until last day
 */
public record DelegationDetails(
        @Nullable UUID delegate,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String reason) implements Serializable {}
