package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor said about a case, always as a pair.
 *
 * @param device on which it was co-signed; null where the mentor signed on their own
 */
public record Feedback(
        UUID entry,
        Translated techniqueName,
        CaseRole role,
        LocalDate day,
        Translated mentorName,
        Entrustment entrustment,
        @Nullable Performance performance,
        AssessmentManner manner,
        @Nullable String device,
        String wentWell,
        String nextTime,
        boolean serious,
        Instant at)
        implements Serializable {}
