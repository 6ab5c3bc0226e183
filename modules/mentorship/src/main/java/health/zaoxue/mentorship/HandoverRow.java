package health.zaoxue.mentorship;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handover as lists show it.
 *
 * @param tour first and last day of the tour of duty
 * @param checkedOn day of the look three months after, or null before
 */
public record HandoverRow(
        UUID id,
        UUID mentor,
        Translated mentorName,
        UUID hospital,
        Translated hospitalName,
        Period tour,
        HandoverState state,
        @Nullable UUID successor,
        @Nullable Translated successorName,
        @Nullable Instant acceptedAt,
        @Nullable LocalDate checkedOn,
        int version)
        implements Serializable {}
