package health.zaoxue.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says about a batch, as typed; the service checks it.
 *
 * @param number which batch of the region to the hospital it is
 * @param lead one of its people, null while nobody is chosen
 */
public record BatchDetails(
        @Nullable UUID sponsorRegion,
        @Nullable UUID hospital,
        @Nullable Integer number,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID lead)
        implements Serializable {}
