package health.zaoxue.identity;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch in the administrators' list.
 *
 * @param lead name of the team lead, null while nobody is chosen
 * @param people how many tours of duty belong to it
 */
public record BatchRow(
        UUID id,
        int number,
        Translated sponsorRegion,
        Translated hospital,
        Period period,
        @Nullable Translated lead,
        int people,
        TourStanding standing)
        implements Serializable {}
