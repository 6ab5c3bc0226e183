package health.zaoxue.identity;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One tour of duty on a hospital's timeline.
 *
 * @param batch number of the batch, null for a tour of its own
 * @param lead whether the person leads that batch
 * @param arrivedOn null until the arrival is noted
 */
public record TimelineTour(
        UUID tour,
        Translated name,
        Translated institution,
        @Nullable Translated department,
        @Nullable Integer batch,
        boolean lead,
        Period period,
        @Nullable LocalDate arrivedOn,
        TourChange change)
        implements Serializable {}
