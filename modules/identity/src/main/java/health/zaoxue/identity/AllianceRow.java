package health.zaoxue.identity;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alliance with the names of its two sides.
 *
 * @param department adopted by the institution, null where it stands by the whole hospital
 */
public record AllianceRow(
        UUID id,
        Translated institution,
        Translated sponsorRegion,
        UUID hospital,
        Translated hospitalName,
        @Nullable Translated department,
        Period period,
        AllianceStanding standing)
        implements Serializable {}
