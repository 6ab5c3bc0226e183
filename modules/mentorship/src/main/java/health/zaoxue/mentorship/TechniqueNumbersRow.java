package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A technique in a hospital's list of numbers.
 *
 * @param specialty name of the specialty
 * @param version of the catalogue that is in force
 * @param inForceFrom since when that version is in force
 * @param source where its numbers come from
 * @param confirmedOn when the hospital confirmed that version, or null while it has not
 */
public record TechniqueNumbersRow(
        UUID id,
        String code,
        Translated name,
        Translated specialty,
        int version,
        LocalDate inForceFrom,
        String source,
        NumbersStanding standing,
        @Nullable LocalDate confirmedOn)
        implements Serializable {}
