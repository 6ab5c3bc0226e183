package health.zaoxue.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tour of duty as planned, as typed; the service checks it.
 *
 * @param batch with which the person comes, null for a tour of its own
 */
public record TourDetails(
        @Nullable UUID person,
        @Nullable UUID hospital,
        @Nullable UUID department,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID batch)
        implements Serializable {}
