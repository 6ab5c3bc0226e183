package health.zaoxue.mentorship;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A degree pathway as lists show it.
 *
 * @param done milestones that are confirmed
 * @param milestones how many there are
 * @param overdue how many are overdue today
 * @param nextDue the next day on which something is due, or null
 */
public record DegreeRow(
        UUID id,
        UUID person,
        Translated name,
        DegreeKind kind,
        String institution,
        String thesis,
        Period planned,
        DegreeState state,
        int done,
        int milestones,
        int overdue,
        @Nullable LocalDate nextDue)
        implements Serializable {}
