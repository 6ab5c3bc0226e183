package health.zaoxue.identity;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tour of duty in the administrators' list, with the names that it concerns. */
public record TourRow(
        UUID id,
        Translated person,
        @Nullable Translated institution,
        Translated hospital,
        @Nullable Translated department,
        @Nullable Integer batch,
        Period period,
        TourStanding standing,
        TourChange change)
        implements Serializable {}
