package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A signed-off case that speaks for a certification. */
public record Evidence(
        UUID entry,
        LocalDate day,
        CaseRole role,
        Complexity complexity,
        CaseOutcome outcome,
        Entrustment entrustment,
        Translated mentorName)
        implements Serializable {}
