package health.zaoxue.mentorship;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A technique with all that it ever asked for.
 *
 * @param recordVersion to be handed back with a revision
 * @param versions newest first
 */
public record TechniqueHistory(TechniqueView technique, int recordVersion, List<Version> versions)
        implements Serializable {
    public TechniqueHistory {
        versions = List.copyOf(versions);
    }

    /** What it asked for from a day on. */
    public record Version(int number, Requirements requirements, String failure, String source, LocalDate inForceFrom)
            implements Serializable {}
}
