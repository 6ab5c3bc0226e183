package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A technique in the administrators' list.
 *
 * @param specialty code of the specialty
 * @param number of the version in force
 * @param source where the numbers of that version come from
 */
public record TechniqueRow(
        UUID id,
        String code,
        Translated name,
        String specialty,
        @Nullable String grade,
        int number,
        LocalDate inForceFrom,
        String source)
        implements Serializable {}
