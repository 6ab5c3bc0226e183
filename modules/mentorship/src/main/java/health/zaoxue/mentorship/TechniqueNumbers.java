package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a technique at a hospital.
 *
 * @param technique as it is asked for at the hospital
 * @param catalogue what the version in force says
 * @param source where the catalogue has it from
 * @param inForceFrom since when that version is in force
 * @param history what the hospital has said, newest first
 */
public record TechniqueNumbers(
        TechniqueView technique, Requirements catalogue, String source, LocalDate inForceFrom, List<Word> history)
        implements Serializable {
    public TechniqueNumbers {
        history = List.copyOf(history);
    }

    /**
     * What the hospital said once.
     *
     * @param version of the technique that it was said about
     * @param reason for asking for more, or null where it is as the catalogue says
     * @param by who confirmed it
     */
    public record Word(
            int version,
            boolean own,
            Requirements requirements,
            @Nullable String reason,
            Translated by,
            Instant at) implements Serializable {}
}
